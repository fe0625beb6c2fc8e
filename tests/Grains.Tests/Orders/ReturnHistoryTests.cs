using System.Collections.Immutable;
using Dukaan.Grains.Tests.Pricing;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>
/// Random lives of orders with discounts, taxes and payments of every kind, in which goods come back piece by piece. Whatever happens, the
/// money and the pieces add up.
/// </summary>
public class ReturnHistoryTests
{
    private const int Histories = 10_000;
    private const int Steps = 14;

    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    [Fact]
    public void Never_is_more_given_back_than_was_paid_nor_more_taken_back_than_was_ordered()
    {
        var (refunds, returns) = (0, 0);
        for (var seed = 0; seed < Histories; seed++)
        {
            var random = new Random(seed);
            var ledger = Delivered(random);
            for (var i = 0; i < Steps; i++)
            {
                ledger = Next(ledger, random);
                Holds(ledger, seed);
            }

            refunds += ledger.Facts.Refunded > 0 ? 1 : 0;
            returns += ledger.Facts.Returned.Sum() > 0 ? 1 : 0;
        }

        Assert.True(refunds > Histories / 3 && returns > Histories / 2, "These histories refund and return too little to show anything.");
    }

    [Fact]
    public void A_line_that_comes_back_piece_by_piece_is_worth_what_it_was_sold_for_to_the_coin()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var ledger = Delivered(random);
            var (sold, given) = (ledger.Facts.Lines.Sum(line => line.Value()), 0L);
            while (ledger.State != OrderState.Returned)
            {
                var lines = Some(random, ledger.Facts.Returnable);
                given += ledger.Facts.ValueOf(lines);
                ledger = ledger.Take(new OrderStep("", OrderAction.Return, "worn", Lines: lines), "seller:1", Now).OrThrow();
            }

            Assert.True(sold == given, $"Seed {seed}: sold for {sold}, and its pieces came to {given}.");
        }
    }

    private static void Holds(OrderLedger ledger, int seed)
    {
        var facts = ledger.Facts;
        var moves = ledger.MovesSince(0).ToList();
        var on = moves.Where(move => move.Pieces > 0).Sum(move => move.Pieces);
        var restocked = ledger
            .Entries.Where(entry => entry.Type is OrderEntries.Returned or OrderEntries.Exchanged && entry.Detail!.Restocked == true)
            .Sum(entry => entry.Detail!.Lines!.Value.Sum(line => line.Quantity));
        Assert.True(facts.Refunded + facts.Refunding <= facts.Paid, $"Seed {seed}: more was given back than was paid.");
        Assert.True(facts.Refunded >= 0 && facts.Refunding >= 0 && facts.Refundable >= 0, $"Seed {seed}: money below nothing.");
        Assert.True(facts.Returnable.All(left => left >= 0), $"Seed {seed}: more came back than was ordered.");
        Assert.True(facts.Returned.Concat(facts.Exchanged).All(count => count >= 0), $"Seed {seed}: pieces below nothing.");
        Assert.True(on == restocked, $"Seed {seed}: {restocked} pieces are back on sale, and the stock hears of {on}.");
        Assert.True(
            facts.OpenReturn is not { } open || open.Lines.All(line => line.Quantity <= facts.Quantities[line.Line - 1]),
            $"Seed {seed}: more is asked about than was ordered."
        );
    }

    private static OrderLedger Next(OrderLedger ledger, Random random)
    {
        var (facts, lines) = (ledger.Facts, Some(random, ledger.Facts.Returnable));
        var variant = new ExchangeVariant("other", "M", Counted: true);
        var step = random.Next(8) switch
        {
            0 => new OrderStep("", OrderAction.MarkPaid),
            1 or 2 => new OrderStep("", OrderAction.AskReturn, "too small", Lines: random.Next(2) == 0 ? lines : [new(1, random.Next(4))])
            {
                VariantId = random.Next(2) == 0 ? "other" : null,
                Variant = variant,
            },
            3 => new OrderStep("", OrderAction.ApproveReturn),
            4 => new OrderStep("", OrderAction.DeclineReturn, "worn"),
            5 => new OrderStep("", OrderAction.Refund, "sorry", Amount: random.NextInt64(1, facts.Total + 2)),
            _ => new OrderStep("", OrderAction.Return, "back", Lines: random.Next(2) == 0 ? null : lines)
            {
                Restock = random.Next(2) == 0,
                Exchange = random.Next(3) == 0,
            },
        };
        if (step.Action == OrderAction.Return && step.Exchange != true)
        {
            var value = OrderSteps.Check(lines, facts, 1) is null ? facts.ValueOf(step.Lines ?? lines) : 0;
            step = step with { Amount = random.Next(3) == 0 ? random.NextInt64(0, facts.Total + 2) : Math.Min(value, facts.Refundable) };
        }

        var actor = step.Action == OrderAction.AskReturn ? Caller.Shopper : "seller:1";
        var taken = ledger.Take(step, actor, Now);
        var next = taken.Ok ? taken.Value : ledger;
        // The other variant may have sold out meanwhile, and the gateway answers.
        if (next.MovesSince(ledger.Entries.Length).FirstOrDefault(move => move.Pieces < 0) is { } going && random.Next(2) == 0)
        {
            next = next.WithFailedExchange(going, Now);
        }

        return next.PendingRefunds().FirstOrDefault() is { } asked && random.Next(2) == 0
            ? next.With(
                new LedgerEntry(random.Next(5) == 0 ? OrderEntries.RefundFailed : OrderEntries.Refunded, Now, Caller.System, "", asked)
            )
            : next;
    }

    private static ImmutableArray<LineQuantity> Some(Random random, ImmutableArray<int> most)
    {
        var lines = most.Select((left, i) => new LineQuantity(i + 1, left == 0 ? 0 : random.Next(left + 1)))
            .Where(line => line.Quantity > 0)
            .ToImmutableArray();
        var first = most.Select((left, i) => (left, i)).FirstOrDefault(each => each.left > 0);
        return lines.IsEmpty && first.left > 0 ? [new LineQuantity(first.i + 1, 1)] : lines;
    }

    /// <summary>An order of up to three lines that was delivered, and mostly paid.</summary>
    private static OrderLedger Delivered(Random random)
    {
        var terms = SaleTerms.Default with
        {
            Country = "IN",
            Tax = random.Next(3) == 0 ? TaxTerms.None : Requests.Gst with { Included = random.Next(2) == 0 },
            Discounts = random.Next(2) == 0 ? [] : [Requests.Percent(random.Next(1, 60))],
        };
        var priced = Pricer.Price(
            Requests.Of(
                terms,
                [
                    .. Enumerable
                        .Range(1, random.Next(1, 4))
                        .Select(i => Requests.Line($"p{i}", random.NextInt64(1, 100_000), random.Next(1, 6)) with { Counted = true }),
                ]
            )
        );
        var method = (PaymentMethod)random.Next(Enum.GetValues<PaymentMethod>().Length);
        var placed = Sales.Placed(method) with
        {
            Lines = [.. priced.Lines.Select(OrderLine.Of)],
            Total = priced.Amounts.Total,
            Amounts = priced.Amounts,
        };
        LedgerEntry Step(string type, LedgerDetail? detail = null) => new(type, Now, "seller:1", "", detail);
        var ledger = OrderLedger.Open(placed, Caller.Shopper, Now);
        ledger =
            method == PaymentMethod.Online
                ? ledger.With(Step(OrderEntries.PaymentReceived, new LedgerDetail(Amount: placed.Total, Payment: "p1")))
                : ledger;
        return ledger.With(
            Step(OrderEntries.Confirmed),
            Step(OrderEntries.Packed),
            Step(OrderEntries.Shipped),
            Step(OrderEntries.Delivered)
        );
    }
}
