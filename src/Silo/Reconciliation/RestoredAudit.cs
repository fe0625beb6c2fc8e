using System.Collections.Immutable;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Shards;
using Npgsql;

namespace Dukaan.Silo.Reconciliation;

/// <summary>
/// Audits restored databases on which a silo runs: first what was committed is published, then records are compared with each other.
/// </summary>
public sealed class RestoredAudit
{
    private const int MaxLines = 20;

    /// <summary>Expired leases are taken over after a few seconds; a large outbox takes longer.</summary>
    private static readonly TimeSpan Catchup = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private readonly StoreShards _shards;
    private readonly Reconciler _reconciler;
    private readonly DifferenceLog _differences;
    private readonly TimeProvider _time;

    internal RestoredAudit(StoreShards shards, Reconciler reconciler, DifferenceLog differences, TimeProvider time) =>
        (_shards, _reconciler, _differences, _time) = (shards, reconciler, differences, time);

    /// <summary>All checks.</summary>
    /// <param name="orders">Orders that were acknowledged, as store id / order id; each must be there.</param>
    /// <param name="pictures">The pictures that were copied, as store id / picture id; null: pictures are not compared.</param>
    /// <param name="cancellationToken">Ends the audit without a result.</param>
    public async Task<ImmutableArray<AuditFinding>> Run(
        IReadOnlyCollection<string> orders,
        IReadOnlySet<string>? pictures,
        CancellationToken cancellationToken
    )
    {
        var findings = ImmutableArray.CreateBuilder<AuditFinding>();
        findings.Add(await Published(cancellationToken));
        findings.Add(await Agreement(cancellationToken));
        findings.Add(new("every acknowledged order is there", await Missing(orders, cancellationToken)));
        findings.Add(await Rows("no two orders of a shop have the same number", AuditSql.Numbers, cancellationToken));
        findings.Add(await Rows("invoices are numbered without a gap", AuditSql.Invoices, cancellationToken));
        findings.Add(await Rows("no more units are held than are on hand", AuditSql.Units, cancellationToken));
        findings.Add(await Rows("every gift card has the sum of its ledger", AuditSql.GiftCardBalances, cancellationToken));
        findings.Add(await Rows("no gift card is spent twice, and its orders say the same", AuditSql.GiftCardOrders, cancellationToken));
        findings.Add(await Rows("every gift card that was paid was made once, and no other", AuditSql.SoldGiftCards, cancellationToken));
        findings.Add(await Rows("no record is older than its history", AuditSql.Versions, cancellationToken));
        if (pictures is not null)
        {
            findings.Add(await Pictures(pictures, cancellationToken));
        }

        return findings.ToImmutable();
    }

    private async Task<AuditFinding> Published(CancellationToken cancellationToken)
    {
        var began = _time.GetTimestamp();
        var waiting = new List<string>();
        foreach (var shard in _shards.All)
        {
            while (shard.HeldPartitions().Length < OutboxPartition.Count || (await shard.Outbox.Measure(cancellationToken)).Depth > 0)
            {
                if (_time.GetElapsedTime(began) > Catchup)
                {
                    waiting.Add($"{(await shard.Outbox.Measure(cancellationToken)).Depth} events of {shard.Name}");
                    break;
                }

                await Task.Delay(Between, _time, cancellationToken);
            }
        }

        return new("every committed event is published", [.. waiting]);
    }

    private async Task<AuditFinding> Agreement(CancellationToken cancellationToken)
    {
        var began = _time.GetUtcNow();
        var round = await _reconciler.Run(cancellationToken);
        var open = (await _differences.Newest(MaxLines, cancellationToken)).Where(seen => seen.OverAt is null && seen.LastAt >= began);
        return new(
            $"{round.Orders} orders agree with their ledgers, payments and lines, and {round.Claims} reservations with their orders",
            [.. open.Select(seen => $"{seen.Difference.StoreId}/{seen.Difference.Subject}: {seen.Difference.Detail}")]
        );
    }

    private async Task<ImmutableArray<string>> Missing(IReadOnlyCollection<string> orders, CancellationToken cancellationToken)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var shard in _shards.All)
        {
            await using var command = shard.Database.CreateCommand(AuditSql.Orders);
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. orders] });
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                there.Add(reader.GetString(0));
            }
        }

        return [.. orders.Where(order => !there.Contains(order)).Take(MaxLines)];
    }

    private async Task<AuditFinding> Pictures(IReadOnlySet<string> copied, CancellationToken cancellationToken)
    {
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var shard in _shards.All)
        {
            await using var command = shard.Database.CreateCommand(AuditSql.Pictures);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (missing.Count < MaxLines && await reader.ReadAsync(cancellationToken))
            {
                if (!copied.Contains(reader.GetString(0)))
                {
                    missing.Add(reader.GetString(0));
                }
            }
        }

        return new("every picture of a product is copied", missing.ToImmutable());
    }

    /// <summary>A check whose statement answers a line for each violation.</summary>
    private async Task<AuditFinding> Rows(string check, string sql, CancellationToken cancellationToken)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var shard in _shards.All)
        {
            await using var command = shard.Database.CreateCommand($"{sql} LIMIT {MaxLines}");
            command.CommandTimeout = (int)Catchup.TotalSeconds;
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                lines.Add(reader.GetString(0));
            }
        }

        return new(check, lines.ToImmutable());
    }
}
