/** Why a dataset on a ClickHouse server is not shown, or not answered about. */
import { digits } from '../digits'

export const clusterWords = {
  noAddress:
    'no address of a dataset on a ClickHouse server: that is ch:https://, then host, database and dataset, with a slash between them',
  noDataset: (dataset: string, database: string) =>
    `the server has no dataset “${dataset}” in its database “${database}”`,
  alone: 'files cannot be added to data on a server; open them by themselves',
  noAnswer: 'the server did not answer, or does not allow other pages to read from it',
  noConnection: 'it cannot be reached. What is shown is the answer before',
  said: (message: string) => `the server said: ${message.slice(0, 300)}`,
  shardDown:
    'a part of the cluster does not answer, and numbers without it would be too small; try again later',
  tooLong: 'the question took longer than the limit; ask for less, by filters or a shorter time',
  replaced: 'another revision of the data was loaded, or it was taken away; reload the page',
  tooMany: (most: number) =>
    `Of data on a server, at most ${digits(most)} events can be taken away. Filter them, and take what is shown.`,
  notChanged: 'Data on a server cannot be changed in the page.',
}
