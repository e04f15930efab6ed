import { runJourneys } from './runJourneys';
import { webkit } from './webkit';

runJourneys(webkit);
