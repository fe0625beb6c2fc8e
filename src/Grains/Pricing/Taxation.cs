namespace Dukaan.Pricing;

/// <summary>
/// The taxes of a sale to one place. Rounding, per line and per delivery charge: one rate is rounded half up; GST is computed as its half
/// rate rounded half up and doubled, so that CGST and SGST are equal and a parcel costs the same on both sides of a state's border.
/// </summary>
public sealed class Taxation(TaxTerms terms, DeliveryMethod method, Place? to, string country)
{
    private const string India = "IN";

    /// <summary>Whether what is sold leaves the country whose tax this is.</summary>
    private readonly bool _exported =
        terms.Scheme == TaxScheme.IndiaGst
        && method == DeliveryMethod.Delivery
        && to is not null
        && (to.Country.Length > 0 ? to.Country : country) is not ("" or India);

    /// <summary>Across states; where the state is not known yet, it is taken for the seller's own.</summary>
    private readonly bool _acrossStates = method == DeliveryMethod.Delivery && to is { State.Length: > 0 } && to.State != terms.State;

    /// <summary>Whether what is sold leaves the country whose tax this is: it is not taxed then (IGST Act, section 16).</summary>
    public bool Exported => _exported;

    /// <inheritdoc cref="OrderAmounts.Supply"/>
    public Place? Supply =>
        terms.Scheme != TaxScheme.IndiaGst ? null
        : _exported ? new Place(to!.Country.Length > 0 ? to.Country : country, "", "")
        : new Place(India, method == DeliveryMethod.Delivery && to is { State.Length: > 0 } ? to.State : terms.State, "");

    /// <summary>The rate of a tax class in thousandths of a percent.</summary>
    public int RateOf(string taxClass)
    {
        if (terms.Scheme == TaxScheme.None || _exported)
        {
            return 0;
        }

        var known = taxClass.Length == 0 ? null : terms.Classes.FirstOrDefault(one => one.Id == taxClass);
        return known?.Rate ?? terms.Rate;
    }

    /// <summary>What of an amount is taxed, and its taxes: inside the amount where prices include them, else on top.</summary>
    public (Money Taxable, ImmutableArray<TaxAmount> Taxes) On(Money amount, int rate)
    {
        if (rate == 0)
        {
            return (amount, []);
        }

        ImmutableArray<TaxAmount> taxes =
            terms.Scheme == TaxScheme.IndiaGst ? Gst(amount, rate) : [new TaxAmount(terms.Name, rate, Tax(amount, rate, 1))];
        return (terms.Included ? taxes.Aggregate(amount, (left, tax) => left - tax.Amount) : amount, taxes);
    }

    private ImmutableArray<TaxAmount> Gst(Money amount, int rate)
    {
        var half = Tax(amount, rate, 2);
        return _acrossStates
            ? [new TaxAmount("IGST", rate, half * 2)]
            : [new TaxAmount("CGST", rate / 2, half), new TaxAmount(IndianStates.HasUtgst(terms.State) ? "UTGST" : "SGST", rate / 2, half)];
    }

    /// <summary>The tax at a rate, divided by so many.</summary>
    private Money Tax(Money amount, int rate, int by) =>
        amount with
        {
            Amount = Allocation.Part(amount.Amount, rate, (terms.Included ? Allocation.Whole + rate : Allocation.Whole) * (long)by),
        };
}
