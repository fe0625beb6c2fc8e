namespace Dukaan.Orders;

/// <summary>What the database added up; days without orders are not there.</summary>
/// <param name="Days">The oldest first.</param>
/// <param name="Products">Those with the greatest sales, the greatest first.</param>
/// <param name="Goods">What all products brought in, those too that are not named.</param>
public sealed record TakingsSums(ImmutableArray<TakingsDay> Days, ImmutableArray<TakingsProduct> Products, long Goods)
{
    /// <summary>Whole takings: every day from the one to the other, and the totals.</summary>
    public Takings Whole(DateOnly from, DateOnly to, string currency)
    {
        Money Of(long amount) => new(amount, currency);
        var known = Days.ToDictionary(day => day.Day);
        var days = Enumerable
            .Range(0, to.DayNumber - from.DayNumber + 1)
            .Select(from.AddDays)
            .Select(day => known.GetValueOrDefault(day) ?? new TakingsDay(day, 0, Of(0), Of(0)))
            .ToImmutableArray();
        var sales = days.Sum(day => day.Sales.Amount);
        return new Takings(
            From: from,
            To: to,
            Orders: days.Sum(day => day.Orders),
            Sales: Of(sales),
            Paid: Of(days.Sum(day => day.Paid.Amount)),
            Days: days,
            Products: Products,
            OtherProducts: Of(Goods - Products.Sum(product => product.Sales.Amount)),
            Delivery: Of(sales - Goods)
        )
        {
            ByCard = Of(days.Sum(day => day.ByCard.Amount)),
        };
    }
}
