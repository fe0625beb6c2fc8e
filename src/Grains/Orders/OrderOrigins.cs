using Dukaan.Pricing;
using Dukaan.Stock;

namespace Dukaan.Orders;

/// <summary>From where an order's units are taken, and where they go if they come back.</summary>
internal static class OrderOrigins
{
    /// <summary>From where the present units are taken: an order that got smaller keeps the first.</summary>
    public static ImmutableArray<TakenFrom> Now(ImmutableArray<TakenFrom> from, ImmutableArray<OrderLine> lines)
    {
        var needed = lines
            .SelectMany(line => line.Units())
            .GroupBy(unit => unit.StockId, unit => unit.Quantity)
            .ToDictionary(unit => unit.Key, unit => unit.Sum(), StringComparer.Ordinal);
        var now = ImmutableArray.CreateBuilder<TakenFrom>();
        foreach (var taken in from)
        {
            var some = Math.Min(taken.Units, needed.GetValueOrDefault(taken.StockId));
            needed[taken.StockId] = needed.GetValueOrDefault(taken.StockId) - some;
            if (some > 0)
            {
                now.Add(taken with { Units = some });
            }
        }

        return now.ToImmutable();
    }

    /// <summary>What is known of some counts instead of what was known of them.</summary>
    public static IEnumerable<TakenFrom> Merge(ImmutableArray<TakenFrom> known, ImmutableArray<TakenFrom> newer) =>
        known.Where(taken => newer.All(other => other.StockId != taken.StockId)).Concat(newer);

    /// <summary>
    /// What new entries put into stock or take out of it. What comes back goes to where it was taken from: of units from several
    /// locations, the first to come back are those of the first.
    /// </summary>
    /// <param name="from">Null: the shop has one location.</param>
    /// <param name="known">How many entries the ledger had before.</param>
    public static IEnumerable<GoodsMove> Back(ImmutableArray<TakenFrom>? from, OrderLedger ledger, int known)
    {
        var moves = ledger.MovesSince(known);
        return from is not { } origins ? moves : moves.SelectMany(move => Back(origins, ledger, move));
    }

    private static IEnumerable<GoodsMove> Back(ImmutableArray<TakenFrom> from, OrderLedger ledger, GoodsMove move)
    {
        var origins = from.Where(taken => taken.StockId == move.StockId).ToList();
        if (move.Pieces < 0 || origins.Count == 0)
        {
            yield return move;
            yield break;
        }

        var earlier = ledger
            .MovesSince(0)
            .Where(other => other.StockId == move.StockId && other.Version < move.Version && other.Pieces > 0)
            .Sum(other => other.Pieces);
        var left = move.Pieces;
        foreach (var origin in origins)
        {
            var gone = Math.Min(earlier, origin.Units);
            earlier -= gone;
            var some = Math.Min(left, origin.Units - gone);
            left -= some;
            if (some > 0)
            {
                yield return move with
                {
                    Pieces = some,
                    Location = origin.Location,
                };
            }
        }

        if (left > 0)
        {
            yield return move with
            {
                Pieces = left,
                Location = StockLocation.Main,
            };
        }
    }
}
