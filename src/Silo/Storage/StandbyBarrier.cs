using Npgsql;

namespace Dukaan.Silo.Storage;

/// <summary>
/// Where commits wait for a standby, one whose answer was lost may be at the primary alone, and whoever reads it there would take it for
/// acknowledged. A later commit that was acknowledged proves that the standby has all before it.
/// </summary>
internal static class StandbyBarrier
{
    /// <summary>A primary that is lost for longer is another one when it comes back, or this process has ended.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>Returns once the standby has what the primary has, or nothing more can be known.</summary>
    public static async Task Pass(NpgsqlDataSource database, TimeProvider time)
    {
        for (var began = time.GetTimestamp(); time.GetElapsedTime(began) < Limit; await Task.Delay(Between, time))
        {
            try
            {
                var skipped = false;
                await using var connection = await database.OpenConnectionAsync();
                NoticeEventHandler note = (_, e) => skipped |= e.Notice.Routine == WriterConnection.StandbyWait;
                connection.Notice += note;
                await using var command = new NpgsqlCommand("SELECT pg_logical_emit_message(true, 'dukaan', '')", connection);
                await command.ExecuteNonQueryAsync();
                connection.Notice -= note;
                if (!skipped)
                {
                    return;
                }
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException)
            {
                // Down, or not the primary: once more.
            }
        }
    }
}
