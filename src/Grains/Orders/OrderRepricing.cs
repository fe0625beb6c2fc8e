using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>
/// Computes what an edited order costs, from the order as it is then: taxes, zone, fee and place of supply follow from one address. What
/// was agreed stays: prices, each piece's share of the discount, tax rates, and the fee while the address stays in the same zone. Fewer
/// pieces may lower that fee and never raise it.
/// </summary>
/// <param name="now">As it is before the edit.</param>
/// <param name="terms">The shop's, today.</param>
/// <param name="placedAt">Which discounts ran then, decides whether delivery elsewhere is free.</param>
/// <param name="carriage">What the shop's courier says of the address; null: it was not asked.</param>
public sealed class OrderRepricing(OrderFacts now, SaleTerms terms, DateTimeOffset placedAt, Carriage? carriage = null)
{
    private readonly SaleTerms _terms = TermsOf(now.Placed, terms);

    private DeliveryMethod Method => now.Placed.Amounts.Delivery.Method;

    private string Currency => now.Placed.Total.Currency;

    /// <summary>Why goods cannot go there, whatever they cost; or null.</summary>
    public Error? CheckPlace(Address address) => OrderRules.CheckState(Places.Of(address, _terms), _terms, Method, "address");

    /// <summary>As the order keeps it.</summary>
    public Address Settled(Address address) => OrderRules.Settled(address, _terms);

    /// <summary>The price, or why the goods cannot go there.</summary>
    /// <param name="quantities">Of each line that it has.</param>
    /// <param name="added">Lines behind them, at their prices.</param>
    public Result<OrderPrice> Price(ImmutableArray<int> quantities, Address address, ImmutableArray<OrderLine> added = default)
    {
        var to = Places.Of(address, _terms);
        var taxation = new Taxation(_terms.Tax, Method, to, _terms.Country);
        var more = (added.IsDefault ? [] : added).Select(line => Priced(line, taxation, taxation.RateOf(line.Details.TaxClass)));
        var lines = now
            .Placed.Lines.Select((line, i) => Priced(line.Of(quantities[i]), taxation, RateOf(line, quantities[i], taxation)))
            .Concat(more)
            .ToImmutableArray();
        var kept = lines.Where(line => line.Line.Quantity > 0).ToImmutableArray();
        var delivering = Deliver(kept, to);
        if (delivering.Problem is { } problem)
        {
            // How it is paid was chosen with the order: the edit can only name another address.
            return problem with { Field = problem.Field is "lines" ? "lines" : "address.postalCode" };
        }

        var goods = now
            .Placed.Amounts.Discounts.Where(discount => discount.Kind != DiscountKind.FreeDelivery)
            .Select(discount => discount with { Amount = new Money(kept.Sum(line => line.Discount.Amount), Currency) })
            .ToImmutableArray();
        var amounts = Pricer.Sum(_terms.Tax, taxation, Method, Currency, kept, goods, Free(kept, to, delivering.Fee), delivering);
        return amounts.Total.Amount > Money.Max
            ? Error.Invalid("lines", "total-too-high", "That is more than one order can come to.")
            : new OrderPrice(
                [.. lines.Select(line => new LinePrice(line.Line.Quantity, line.Discount, line.Taxable, line.TaxRate, line.Taxes))],
                amounts
            );
    }

    private int RateOf(OrderLine line, int quantity, Taxation taxation) =>
        quantity == 0 || line.Details.GiftCard || _terms.Tax.Scheme == TaxScheme.None || taxation.Exported ? 0
        : WasExported ? taxation.RateOf(line.Details.TaxClass)
        : line.TaxRate;

    private static PricedLine Priced(OrderLine line, Taxation taxation, int rate)
    {
        var (taxable, taxes) = taxation.On(line.Total - line.Discount, rate);
        return new PricedLine(Quoted(line), line.Discount, taxable, rate, taxes);
    }

    private bool WasExported => new Taxation(_terms.Tax, Method, Places.Of(now.Placed.Customer.Address, _terms), _terms.Country).Exported;

    /// <summary>As agreed in the same zone, else as the shop delivers there today.</summary>
    private DeliveryQuote Deliver(ImmutableArray<PricedLine> lines, Place to)
    {
        var goods = lines.Where(line => !line.Line.Details.GiftCard).Sum(line => line.Line.Total.Amount - line.Discount.Amount);
        var before = Places.Of(now.Address, _terms);
        if (Method == DeliveryMethod.Pickup || before == to || !_terms.Delivery.Offered)
        {
            return AsAgreed(lines, goods);
        }

        var there = DeliveryQuote.Of(Request(lines, to), goods);
        var same = there.Rule is null && there.Zone?.Id == Zones.Of(_terms, before)?.Id;
        if (there.Problem?.Code == DeliveryQuote.PositionNeeded)
        {
            return AsAgreed(lines, goods); // the seller, who changes it, knows where it is
        }

        return there.Problem is null && (same || !there.Known) ? AsAgreed(lines, goods) : there;
    }

    private DeliveryQuote AsAgreed(ImmutableArray<PricedLine> lines, long goods)
    {
        var charge = now.Amounts.Delivery;
        var zone =
            charge.ZoneId is { } id && charge.Rule is { } rule ? new DeliveryZone(id, charge.Zone, [], [], [], rule, charge.Note) : null;
        var fee = charge.Rule is { } agreed
            ? DeliveryQuote.FeeOf(agreed, goods, lines.Sum(line => (long)line.Line.Details.Weight * line.Line.Quantity))
            : null;
        return new DeliveryQuote(true, zone ?? Unruled(charge), Math.Min(charge.Fee.Amount, fee ?? charge.Fee.Amount), charge.Note, null)
        {
            Rule = charge.Rule,
        };
    }

    /// <summary>The zone of an order that an earlier release placed without the rule of its fee.</summary>
    private static DeliveryZone? Unruled(DeliveryCharge charge) =>
        charge.ZoneId is { } id
            ? new DeliveryZone(id, charge.Zone, [], [], [], new DeliveryFee(FeeKind.Flat, charge.Fee.Amount, [], null), charge.Note)
            : null;

    /// <summary>The discount that takes the delivery's fee off: the order's own, or one that every order had when it was placed.</summary>
    private AppliedDiscount? Free(ImmutableArray<PricedLine> lines, Place to, long fee)
    {
        if (fee == 0)
        {
            return null;
        }

        var amount = new Money(fee, Currency);
        if (now.Placed.Amounts.Discounts.FirstOrDefault(discount => discount.Kind == DiscountKind.FreeDelivery) is { } own)
        {
            return own with { Amount = amount };
        }

        return
            now.Placed.Amounts.Delivery.Fee.Amount == 0
            && DiscountSelection.Of(Request(lines, to), lines.Sum(line => line.Line.Total.Amount)).FreeDelivery
                is { IsLimited: false } everybodys
            ? new AppliedDiscount(everybodys.Id, everybodys.Title, everybodys.Code, everybodys.Kind, amount, Limited: false)
            : null;
    }

    private PriceRequest Request(ImmutableArray<PricedLine> lines, Place to) =>
        new([.. lines.Select(line => line.Line)], Currency, _terms, placedAt, Method, to) { Carriage = carriage };

    /// <summary>What is to be asked of the shop's courier.</summary>
    /// <param name="quantities">Of each line, after the edit.</param>
    /// <param name="added">Lines behind them.</param>
    public PriceRequest Asked(Address address, ImmutableArray<int> quantities, ImmutableArray<OrderLine> added) =>
        Request(
            [
                .. now
                    .Placed.Lines.Select((line, i) => line.Of(quantities[i]))
                    .Concat(added)
                    .Where(line => line.Quantity > 0)
                    .Select(line => new PricedLine(Quoted(line), line.Discount, line.Taxable, line.TaxRate, line.Taxes)),
            ],
            Places.Of(address, _terms)
        );

    private static QuotedLine Quoted(OrderLine line) =>
        new(line.ProductId, "", line.Title, line.Picture, line.Price, line.Quantity, line.Total, Available: true, line.Counted)
        {
            VariantId = line.VariantId,
            Variant = line.Variant,
            Details = line.Details,
        };

    /// <summary>The shop's terms with what the order was taxed by: a rate that changes afterwards is not this order's.</summary>
    private static SaleTerms TermsOf(PlacedOrder placed, SaleTerms terms)
    {
        var tax = placed.Tax ?? (placed.Amounts.Taxes.IsEmpty && !Leaves(placed, terms) ? TaxTerms.None : terms.Tax);
        return terms with
        {
            Tax = tax with { Included = placed.Amounts.TaxIncluded },
            Country = placed.Home.Length > 0 ? placed.Home : terms.Country,
        };
    }

    private static bool Leaves(PlacedOrder placed, SaleTerms terms) =>
        new Taxation(terms.Tax, placed.Amounts.Delivery.Method, Places.Of(placed.Customer.Address, terms), terms.Country).Exported;
}
