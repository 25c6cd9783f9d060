import { generate } from 'selfsigned';

/** A key and certificate for one run; browsers are started to accept it. PEM. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'sellercentral.amazon.com' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: ['sellercentral.amazon.com', '*.amazon.com'].map((value) => ({ type: 2, value })),
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
