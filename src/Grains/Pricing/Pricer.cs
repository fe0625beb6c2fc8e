using System.Globalization;

namespace Dukaan.Pricing;

/// <summary>
/// What an order costs: one pure function of what is bought, on what terms, when and where to. It asks nobody and rounds by stated rules, so
/// the same request always has the same answer, and the order of its lines decides nothing.
/// </summary>
/// <remarks>
/// In this sequence: the discount on goods is taken off and split over the lines it is for (<see cref="Shares.Split"/>); delivery's fee follows
/// from what is left; each line is taxed by itself at its rate (<see cref="Taxation"/>); delivery is taxed at the rates of the goods it
/// delivers, in proportion to what they cost. Amounts add up exactly: see <see cref="OrderAmounts"/>.
/// </remarks>
public static class Pricer
{
    public static PricedOrder Price(PriceRequest request)
    {
        var terms = request.Terms;
        var subtotal = request.Lines.Sum(line => line.Total.Amount);
        var discounting = Discounting.Of(request, subtotal);
        var delivering = Delivering.Of(request, subtotal - discounting.Off);
        var taxation = new Taxation(terms.Tax, request.Method, request.To, terms.Country);

        var shares = discounting.SharesOf(request);
        var lines = request.Lines.Select((line, i) =>
        {
            var off = line.Total with { Amount = shares[i] };
            var rate = taxation.RateOf(line.Details.TaxClass);
            var (taxable, taxes) = taxation.On(line.Total - off, rate);
            return new PricedLine(line, off, taxable, rate, taxes);
        }).ToImmutableArray();

        var freeDelivery = delivering.Fee > 0 ? discounting.FreeDelivery : null;
        var (delivery, parts) = Charge(request, delivering, freeDelivery, taxation, lines);
        var taxTotals = TotalsOf([.. lines.Select(line => (line.Taxable, line.Taxes)), .. parts]);

        Money In(long amount) => new(amount, request.Currency);
        var tax = In(taxTotals.Sum(one => one.Amount.Amount));
        var net = subtotal - discounting.Off + delivery.Charge.Amount;
        var amounts = new OrderAmounts(
            In(subtotal),
            In(discounting.Off),
            [.. Applied(discounting.Goods, In(discounting.Off)), .. Applied(freeDelivery, delivery.Discount)],
            delivery,
            taxTotals,
            tax,
            terms.Tax.Included,
            In(terms.Tax.Included ? net : net + tax.Amount));
        return new PricedOrder(lines, amounts, discounting.CodeProblem, delivering.Problem);
    }

    /// <summary>The delivery's charge, and what of it is taxed at which rate.</summary>
    private static (DeliveryCharge Charge, List<(Money Taxable, ImmutableArray<TaxAmount> Taxes)> Parts) Charge(
        PriceRequest request, Delivering delivering, Discount? free, Taxation taxation, ImmutableArray<PricedLine> lines)
    {
        var fee = new Money(delivering.Fee, request.Currency);
        var off = free is null ? fee with { Amount = 0 } : fee;
        var charge = fee - off;
        var rates = lines.GroupBy(line => line.TaxRate, line => line.Line.Total.Amount - line.Discount.Amount)
            .Select(group => (Rate: group.Key, Cost: group.Sum()))
            .OrderByDescending(group => group.Rate)
            .ToList();
        var split = Shares.Split(charge.Amount, [.. rates.Select(group => (group.Rate.ToString("D6", CultureInfo.InvariantCulture), group.Cost))]);
        var parts = rates.Select((group, i) => taxation.On(charge with { Amount = split[i] }, group.Rate)).ToList();
        var taxable = rates.Count == 0 ? charge : parts.Aggregate(fee with { Amount = 0 }, (sum, part) => sum + part.Taxable);
        var taxes = TotalsOf(parts).Select(total => new TaxAmount(total.Name, total.Rate, total.Amount)).ToImmutableArray();
        return (
            new DeliveryCharge(
                request.Method, delivering.Known, delivering.Zone?.Id, delivering.Zone?.Name ?? "", delivering.Note, fee, off, charge, taxable, taxes),
            parts);
    }

    private static ImmutableArray<TaxTotal> TotalsOf(IEnumerable<(Money Taxable, ImmutableArray<TaxAmount> Taxes)> parts) =>
    [
        .. parts.SelectMany(part => part.Taxes.Select(tax => (part.Taxable, Tax: tax)))
            .GroupBy(one => (one.Tax.Name, one.Tax.Rate))
            .Select(group => new TaxTotal(
                group.Key.Name,
                group.Key.Rate,
                group.First().Taxable with { Amount = group.Sum(one => one.Taxable.Amount) },
                group.First().Taxable with { Amount = group.Sum(one => one.Tax.Amount.Amount) }))
            .Where(total => total.Taxable.Amount > 0 || total.Amount.Amount > 0)
            .OrderBy(total => total.Name, StringComparer.Ordinal).ThenBy(total => total.Rate),
    ];

    private static IEnumerable<AppliedDiscount> Applied(Discount? discount, Money off) => discount is null
        ? []
        : [new AppliedDiscount(discount.Id, discount.Title, discount.Code, discount.Kind, off, discount.IsLimited)];
}
