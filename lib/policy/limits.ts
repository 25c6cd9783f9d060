/** Messages a day: five for each order of an average day, and 600. Reset hour and averaging window are undocumented. */
export const messagesPerAverageDailyOrder = 5;
export const messagesOnTop = 600;

export const answerWithinMs = 24 * 60 * 60 * 1000;
/** A seller may start a conversation for so long after the order was completed. */
export const proactiveWindowMs = 30 * 24 * 60 * 60 * 1000;

/** All attachments of one message together. */
export const attachmentBytes = 10 * 1024 * 1024;
export const attachmentCount = 5;
