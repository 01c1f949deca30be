import { redisAddress } from '../pipeline/queue/redis-address.js';
import { UsageError } from '../usage-error.js';

/** Whether Redis answers at an address. Throws UsageError for what is no address, or a refused password. */
export async function redisAnswers(url: string): Promise<boolean> {
  const address = redisAddress(url);
  const { connectOnce } = await import('../pipeline/queue/redis.js');
  try {
    (await connectOnce(address)).disconnect();
    return true;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return false;
  }
}
