export function oneAtATime<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
