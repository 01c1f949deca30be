/** Something the program leans on failed (database, queue, disk): exit code 4. Says what failed and what to do. */
export class Fault extends Error {
  override readonly name = 'Fault';
}
