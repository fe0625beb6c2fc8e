using Dukaan.Items;

namespace Dukaan.Pricing;

/// <summary>
/// Chooses the discounts of an order. They do not add up. Of the discounts on goods, the one that takes off most counts; if they are equal,
/// a typed code before an automatic one, then the lesser id. Free delivery counts beside it.
/// </summary>
public sealed class DiscountSelection
{
    private DiscountSelection(Discount? goods, long off, Discount? freeDelivery, Error? codeProblem) =>
        (Goods, Off, FreeDelivery, CodeProblem) = (goods, off, freeDelivery, codeProblem);

    /// <summary>The discount on goods, or null.</summary>
    public Discount? Goods { get; }

    /// <summary>What it takes off, in minor units; never more than what it is for costs.</summary>
    public long Off { get; }

    public Discount? FreeDelivery { get; }

    /// <summary>Why the typed code does not count, or null.</summary>
    public Error? CodeProblem { get; }

    public static DiscountSelection Of(PriceRequest request, long subtotal)
    {
        var typed = InputNormalizer.Normalize(request.Code).ToUpperInvariant();
        var coded = typed.Length == 0 ? null : request.Terms.Discounts.FirstOrDefault(discount => discount.Code == typed);
        var problem =
            typed.Length == 0 ? null
            : coded is null ? DiscountErrors.Unknown()
            : WhyNot(coded, request, subtotal);
        var running = request
            .Terms.Discounts.Where(discount =>
                discount.Code is null ? WhyNot(discount, request, subtotal) is null : discount == coded && problem is null
            )
            .Select(discount => (Discount: discount, Off: OffOf(discount, request)))
            .OrderByDescending(one => one.Off)
            .ThenBy(one => one.Discount.Code is null)
            .ThenBy(one => one.Discount.Id, StringComparer.Ordinal)
            .ToList();
        var (goods, off) = running.FirstOrDefault(one => one.Off > 0);
        var free = running
            .Select(one => one.Discount)
            .Where(discount => discount.Kind == DiscountKind.FreeDelivery)
            .OrderBy(discount => discount.Code is null)
            .ThenBy(discount => discount.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return new DiscountSelection(goods, off, free, problem);
    }

    /// <summary>Each line's part of what is off, in the order of the lines.</summary>
    public long[] SharesOf(PriceRequest request)
    {
        var shares = new long[request.Lines.Length];
        if (Goods is not { } discount)
        {
            return shares;
        }

        var chosen = Enumerable.Range(0, shares.Length).Where(i => IsFor(discount, request.Lines[i])).ToList();
        var parts = Allocation.Split(Off, [.. chosen.Select(i => (request.Lines[i].StockId, request.Lines[i].Total.Amount))]);
        for (var i = 0; i < parts.Length; i++)
        {
            shares[chosen[i]] = parts[i];
        }

        return shares;
    }

    private static long OffOf(Discount discount, PriceRequest request)
    {
        var chosen = request.Lines.Where(line => IsFor(discount, line)).Sum(line => line.Total.Amount);
        return discount.Kind switch
        {
            DiscountKind.Percent => Math.Min(Allocation.Part(chosen, discount.Value, Allocation.Whole), chosen),
            DiscountKind.Amount => Math.Min(discount.Value, chosen),
            _ => 0,
        };
    }

    private static Error? WhyNot(Discount discount, PriceRequest request, long subtotal) =>
        discount switch
        {
            { Enabled: false } => DiscountErrors.Unknown(),
            { StartsAt: { } start } when request.At < start => DiscountErrors.NotYet(),
            { EndsAt: { } end } when request.At >= end => DiscountErrors.Expired(),
            _ when !request.UsedUp.IsDefault && request.UsedUp.Contains(discount.Id) => DiscountErrors.UsedUp(),
            _ when !request.Lines.Any(line => IsFor(discount, line)) => DiscountErrors.NotForThese(),
            _ when subtotal < discount.Minimum => DiscountErrors.MinimumNotMet(new Money(discount.Minimum, request.Currency)),
            _ => null,
        };

    /// <summary>A gift card costs what it is worth.</summary>
    private static bool IsFor(Discount discount, QuotedLine line) =>
        !line.Details.GiftCard && (discount.ProductIds.Length == 0 || discount.ProductIds.Contains(line.ProductId));
}
