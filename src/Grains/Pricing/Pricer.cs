using System.Globalization;

namespace Dukaan.Pricing;

/// <summary>
/// Prices an order: a pure function of the goods, the terms, the time and the place. It makes no call and rounds by stated rules, so the
/// same request always has the same answer, whatever the order of its lines.
/// </summary>
/// <remarks>
/// In this sequence: the discount on goods is taken off and split over the lines it is for (<see cref="Allocation.Split"/>); delivery's
/// fee follows from what is left; each line is taxed by itself at its rate (<see cref="Taxation"/>); delivery is taxed at the rates of
/// the goods it delivers, in proportion to what they cost. Gift cards are neither discounted, taxed nor delivered. Amounts add up
/// exactly: see <see cref="OrderAmounts"/>.
/// </remarks>
public static class Pricer
{
    public static PricedOrder Price(PriceRequest request)
    {
        var terms = request.Terms;
        var subtotal = request.Lines.Sum(line => line.Total.Amount);
        var discounting = DiscountSelection.Of(request, subtotal);
        var cards = request.Lines.Where(line => line.Details.GiftCard).Sum(line => line.Total.Amount);
        var delivering = DeliveryQuote.Of(request, subtotal - cards - discounting.Off);
        var taxation = new Taxation(terms.Tax, request.Method, request.To, terms.Country);

        var shares = discounting.SharesOf(request);
        var lines = request
            .Lines.Select(
                (line, i) =>
                {
                    var off = line.Total with { Amount = shares[i] };
                    var rate = line.Details.GiftCard ? 0 : taxation.RateOf(line.Details.TaxClass); // what it buys is taxed
                    var (taxable, taxes) = taxation.On(line.Total - off, rate);
                    return new PricedLine(line, off, taxable, rate, taxes);
                }
            )
            .ToImmutableArray();

        var freeDelivery = delivering.Fee > 0 ? discounting.FreeDelivery : null;
        var amounts = Sum(
            terms.Tax,
            taxation,
            request.Method,
            request.Currency,
            lines,
            [.. Applied(discounting.Goods, discounting.Off, request.Currency)],
            Applied(freeDelivery, delivering.Fee, request.Currency).FirstOrDefault(),
            delivering
        );
        return new PricedOrder(lines, amounts, discounting.CodeProblem, delivering.Problem) { MinimumProblem = TooLittle(terms, amounts) };
    }

    private static Error? TooLittle(SaleTerms terms, OrderAmounts amounts) =>
        amounts.Subtotal.Amount - amounts.Discount.Amount >= terms.MinimumIn(amounts.Delivery.ZoneId)
            ? null
            : Error.Conflict("below-minimum", "This shop takes orders from a higher amount on. Add something to your order.", "lines") with
            {
                NewTotal = amounts.Subtotal with { Amount = terms.MinimumIn(amounts.Delivery.ZoneId) },
            };

    /// <summary>What lines that are discounted and taxed come to, with their delivery.</summary>
    /// <param name="goods">The discounts on goods that the lines have shares of.</param>
    /// <param name="free">The discount that takes the delivery's fee off, or null.</param>
    public static OrderAmounts Sum(
        TaxTerms tax,
        Taxation taxation,
        DeliveryMethod method,
        string currency,
        ImmutableArray<PricedLine> lines,
        ImmutableArray<AppliedDiscount> goods,
        AppliedDiscount? free,
        DeliveryQuote delivering
    )
    {
        Money In(long amount) => new(amount, currency);
        var (subtotal, off) = (lines.Sum(line => line.Line.Total.Amount), lines.Sum(line => line.Discount.Amount));
        var (delivery, parts) = Charge(method, In(delivering.Fee), delivering, free is not null, taxation, lines);
        var taxTotals = TotalsOf([.. lines.Select(line => (line.Taxable, line.Taxes)), .. parts]);
        var sum = In(taxTotals.Sum(one => one.Amount.Amount));
        var net = subtotal - off + delivery.Charge.Amount;
        return new OrderAmounts(
            In(subtotal),
            In(off),
            free is null ? goods : goods.Add(free),
            delivery,
            taxTotals,
            sum,
            tax.Included,
            In(tax.Included ? net : net + sum.Amount)
        )
        {
            Supply = taxation.Supply,
        };
    }

    /// <summary>The delivery's charge, and what of it is taxed at which rate.</summary>
    private static (DeliveryCharge Charge, List<(Money Taxable, ImmutableArray<TaxAmount> Taxes)> Parts) Charge(
        DeliveryMethod method,
        Money fee,
        DeliveryQuote delivering,
        bool free,
        Taxation taxation,
        ImmutableArray<PricedLine> lines
    )
    {
        var off = free ? fee : fee with { Amount = 0 };
        var charge = fee - off;
        var rates = lines
            .Where(line => !line.Line.Details.GiftCard)
            .GroupBy(line => line.TaxRate, line => line.Line.Total.Amount - line.Discount.Amount)
            .Select(group => (Rate: group.Key, Cost: group.Sum()))
            .OrderByDescending(group => group.Rate)
            .ToList();
        var split = Allocation.Split(
            charge.Amount,
            [.. rates.Select(group => (group.Rate.ToString("D6", CultureInfo.InvariantCulture), group.Cost))]
        );
        var parts = rates.Select((group, i) => taxation.On(charge with { Amount = split[i] }, group.Rate)).ToList();
        var taxable = rates.Count == 0 ? charge : parts.Aggregate(fee with { Amount = 0 }, (sum, part) => sum + part.Taxable);
        var taxes = TotalsOf(parts).Select(total => new TaxAmount(total.Name, total.Rate, total.Amount)).ToImmutableArray();
        return (
            new DeliveryCharge(
                Method: method,
                Known: delivering.Known,
                ZoneId: delivering.Zone?.Id,
                Zone: delivering.Zone?.Name ?? "",
                Note: delivering.Note,
                Fee: fee,
                Discount: off,
                Charge: charge,
                Taxable: taxable,
                Taxes: taxes
            )
            {
                Rule = delivering.Rule ?? delivering.Zone?.Fee,
            },
            parts
        );
    }

    private static ImmutableArray<TaxTotal> TotalsOf(IEnumerable<(Money Taxable, ImmutableArray<TaxAmount> Taxes)> parts) =>
        [
            .. parts
                .SelectMany(part => part.Taxes.Select(tax => (part.Taxable, Tax: tax)))
                .GroupBy(one => (one.Tax.Name, one.Tax.Rate))
                .Select(group => new TaxTotal(
                    group.Key.Name,
                    group.Key.Rate,
                    group.First().Taxable with
                    {
                        Amount = group.Sum(one => one.Taxable.Amount),
                    },
                    group.First().Taxable with
                    {
                        Amount = group.Sum(one => one.Tax.Amount.Amount),
                    }
                ))
                .Where(total => total.Taxable.Amount > 0 || total.Amount.Amount > 0)
                .OrderBy(total => total.Name, StringComparer.Ordinal)
                .ThenBy(total => total.Rate),
        ];

    private static IEnumerable<AppliedDiscount> Applied(Discount? discount, long off, string currency) =>
        discount is null
            ? []
            :
            [
                new AppliedDiscount(
                    discount.Id,
                    discount.Title,
                    discount.Code,
                    discount.Kind,
                    new Money(off, currency),
                    discount.IsLimited
                ),
            ];
}
