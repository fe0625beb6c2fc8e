using System.Collections.Immutable;
using Dukaan.Payments;
using Stripe;

namespace Dukaan.Silo.Payments.Stripe;

/// <summary>Reads payouts and their balance transactions.</summary>
internal static class StripeSettlements
{
    private const int PageSize = 100;
    private const int MaxPages = 200;

    public static async Task<ImmutableArray<SettledLine>> Read(
        StripeCalls calls,
        GatewayAccount account,
        DateTimeOffset from,
        DateTimeOffset to
    )
    {
        var payouts = await All<Payout>(
            (after, stripe, cancellation) =>
                stripe.V1.Payouts.ListAsync(
                    new()
                    {
                        ArrivalDate = new DateRangeOptions { GreaterThanOrEqual = from.UtcDateTime, LessThan = to.UtcDateTime },
                        Status = "paid",
                        Limit = PageSize,
                        StartingAfter = after,
                    },
                    null,
                    cancellation
                )
        );
        var lines = ImmutableArray.CreateBuilder<SettledLine>();
        foreach (var payout in payouts)
        {
            var transactions = payout.Automatic
                ? await All<BalanceTransaction>(
                    (after, stripe, cancellation) =>
                        stripe.V1.BalanceTransactions.ListAsync(
                            new()
                            {
                                Payout = payout.Id,
                                Limit = PageSize,
                                StartingAfter = after,
                                Expand = ["data.source"],
                            },
                            null,
                            cancellation
                        )
                )
                : [];
            lines.AddRange(
                transactions.Where(transaction => transaction.Type != "payout").Select(transaction => Line(transaction, payout))
            );
            if (!payout.Automatic)
            {
                lines.Add(Manual(payout));
            }
        }

        return lines.ToImmutable();

        async Task<List<T>> All<T>(Func<string?, StripeClient, CancellationToken, Task<StripeList<T>>> page)
            where T : IHasId
        {
            var all = new List<T>();
            for (var pages = 0; pages < MaxPages; pages++)
            {
                var after = all.Count == 0 ? null : all[^1].Id;
                var read = await calls.Do(account, (stripe, cancellation) => page(after, stripe, cancellation));
                all.AddRange(read);
                if (!read.HasMore)
                {
                    return all;
                }
            }

            throw new PaymentGatewayException("There are more settled payments in a month than can be shown.", passing: false);
        }
    }

    private static SettledLine Line(BalanceTransaction transaction, Payout payout)
    {
        var (kind, key, reference) = transaction.Source switch
        {
            Charge charge => (SettledKind.Payment, StripeKeys.KeyIn(charge.Metadata), charge.PaymentIntentId ?? charge.Id),
            Refund refund => (SettledKind.Refund, StripeKeys.KeyIn(refund.Metadata), refund.Id),
            Dispute dispute => (SettledKind.Dispute, null, dispute.Id),
            _ => (SettledKind.Other, null, transaction.SourceId ?? transaction.Id),
        };
        var tax = transaction.FeeDetails?.Where(fee => fee.Type == "tax").Sum(fee => fee.Amount) ?? 0;
        return new SettledLine(
            transaction.Id,
            kind,
            key ?? "",
            reference,
            Minor(transaction.Amount),
            Minor(transaction.Fee - tax),
            Minor(tax),
            Minor(transaction.Net),
            transaction.Currency.ToUpperInvariant(),
            new DateTimeOffset(transaction.Created, TimeSpan.Zero),
            payout.Id,
            "",
            new DateTimeOffset(payout.ArrivalDate, TimeSpan.Zero)
        );

        long Minor(long amount) => StripeMoney.Of(amount, transaction.Currency).Amount;
    }

    /// <summary>Stripe does not tell which transactions a payout has that the seller made by hand.</summary>
    private static SettledLine Manual(Payout payout)
    {
        var amount = StripeMoney.Of(payout.Amount, payout.Currency);
        var at = new DateTimeOffset(payout.Created, TimeSpan.Zero);
        return new SettledLine(
            payout.Id,
            SettledKind.Other,
            "",
            payout.Id,
            amount.Amount,
            0,
            0,
            amount.Amount,
            amount.Currency,
            at,
            payout.Id,
            "",
            new DateTimeOffset(payout.ArrivalDate, TimeSpan.Zero)
        );
    }
}
