using System.Globalization;
using System.Text.Json;
using Confluent.Kafka;
using Dukaan.Events;
using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Silo.Kafka;
using Dukaan.Silo.Postgres;
using Npgsql;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// Names what a lost primary took along (<c>DUKAAN_COMMIT=near</c>): changes whose events were published, and that the new primary does not
/// have. What was neither copied to a standby nor published is in no record of ours; the payment gateway may know of it.
/// </summary>
public static class HomeLossTool
{
    private const int NothingToCompare = 78; // EX_CONFIG of sysexits.h

    private const string VersionsSql = """
        SELECT a.aggregate, s.version FROM unnest($1::text[]) AS a(aggregate)
        JOIN grain_state s ON s.kind = split_part(a.aggregate, '/', 1) AND s.key = substr(a.aggregate, strpos(a.aggregate, '/') + 1)
        """;

    /// <summary>Compares the events of the home with its databases. Answers the code to exit with: 0, whatever was lost.</summary>
    /// <param name="options">The databases, and the brokers.</param>
    /// <param name="window">How far back: more than the time since the loss.</param>
    /// <param name="output">A line for each change that is missing, and a last one with the sum.</param>
    /// <param name="error">Why nothing could be compared, or not all.</param>
    /// <param name="most">How many messages of each partition are read at most.</param>
    public static async Task<int> Run(
        DukaanSiloOptions options,
        TimeSpan window,
        TextWriter output,
        TextWriter error,
        int most = KafkaHistory.MaxMessages
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        if (options.Kafka is not { } kafka)
        {
            await error.WriteLineAsync("Events of this home are in no Kafka (DUKAAN_KAFKA), so nothing says what is missing.");
            return NothingToCompare;
        }

        var published = new Dictionary<string, StoreEvent>(StringComparer.Ordinal); // the newest of each: all may be millions
        var cut = new List<TopicPartition>();
        try
        {
            var since = DateTimeOffset.UtcNow - window;
            foreach (var @event in KafkaHistory.Since(kafka, Topics.AtHome.Concat(Topics.Everywhere), since, most, cut.Add))
            {
                if (
                    @event.Region == kafka.Region
                    && !(published.TryGetValue(@event.Aggregate, out var newest) && newest.Version >= @event.Version)
                )
                {
                    published[@event.Aggregate] = @event;
                }
            }
        }
        catch (KafkaException e)
        {
            await error.WriteLineAsync($"The brokers do not say what was published: {e.Message}");
            return NothingToCompare;
        }

        foreach (var partition in cut)
        {
            await error.WriteLineAsync(
                $"Of {partition} only the last {most} messages were read, which do not reach back {window.TotalMinutes:0} minutes: what "
                    + "was published before them is not compared."
            );
        }

        var saved = await Saved(options, [.. published.Keys]);
        var lost = published
            .Values.Where(@event => saved.GetValueOrDefault(@event.Aggregate) < @event.Version)
            .OrderBy(@event => @event.At);
        var count = 0;
        foreach (var @event in lost)
        {
            count++;
            await output.WriteLineAsync(Line(@event, saved.GetValueOrDefault(@event.Aggregate)));
        }

        await output.WriteLineAsync(
            $"{published.Count} orders, catalogs and stores have events of the last {window.TotalMinutes:0} minutes; {count} of them are "
                + "missing changes."
        );
        return 0;
    }

    private static async Task<Dictionary<string, long>> Saved(DukaanSiloOptions options, string[] aggregates)
    {
        var versions = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var connection in options.Shards.Databases.Values.Prepend(options.Postgres))
        {
            await using var database = Database.Open(connection, maxConnections: 1);
            await using var command = database.CreateCommand(VersionsSql);
            command.Parameters.Add(new NpgsqlParameter { Value = aggregates });
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                versions[reader.GetString(0)] = Math.Max(versions.GetValueOrDefault(reader.GetString(0)), reader.GetInt64(1));
            }
        }

        return versions;
    }

    /// <summary>Nothing of the customer: who may read orders finds them by their number.</summary>
    private static string Line(StoreEvent @event, long saved)
    {
        var at = @event.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
        if (@event.Topic == Topics.Orders && JsonSerializer.Deserialize<OrderSummary>(@event.Payload, StateJson.Options) is { } order)
        {
            var what = saved == 0 ? "the order" : $"its changes after version {saved}, the last: {order.Step}";
            var (total, currency) = (order.Total.Amount, order.Total.Currency);
            return $"{at} store {order.StoreId} order {order.Number} ({order.Id}), total {total}, paid {order.Paid} (minor units, "
                + $"{currency}): {what}";
        }

        return $"{at} store {@event.StoreId} {@event.Aggregate}: published as version {@event.Version}, saved as {saved}";
    }
}
