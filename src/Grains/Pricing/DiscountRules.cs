namespace Dukaan.Pricing;

/// <summary>What discounts may be.</summary>
public static class DiscountRules
{
    public const int Most = 200;
    public const int TitleMost = 60;
    public const int CodeLeast = 3;
    public const int CodeMost = 30;
    public const int ProductsMost = 200;
    public const int LimitMost = 1_000_000;

    public static Outcome<SaleTerms> Put(SaleTerms now, Discount discount)
    {
        var clean = Clean(discount);
        if (!clean.Ok)
        {
            return clean.Refusal;
        }

        discount = clean.Value;
        if (discount.Code is { } code && now.Discounts.Any(other => other.Code == code && other.Id != discount.Id))
        {
            return Refusal.Conflict("code-taken", "Another discount has this code. Choose another.", "code");
        }

        var at = now.Discounts.ToList().FindIndex(other => other.Id == discount.Id);
        if (at < 0 && now.Discounts.Length >= Most)
        {
            return Refusal.Conflict("too-many-discounts", $"A shop has at most {Most} discounts. Delete some first.");
        }

        return now with
        {
            Discounts = at < 0 ? now.Discounts.Add(discount) : now.Discounts.SetItem(at, discount),
        };
    }

    public static Outcome<SaleTerms> Delete(SaleTerms now, string discountId) =>
        now.Discounts.FirstOrDefault(one => one.Id == discountId) is { } gone
            ? now with
            {
                Discounts = now.Discounts.Remove(gone),
            }
            : Refusal.NotFound("discount");

    private static Outcome<Discount> Clean(Discount discount)
    {
        var title = TypedText.Line("title", discount.Title, 1, TitleMost);
        var code = string.IsNullOrWhiteSpace(discount.Code) ? null : InputNormalizer.Normalize(discount.Code).ToUpperInvariant();
        var products = discount.ProductIds.IsDefault ? [] : discount.ProductIds.Distinct().ToImmutableArray();
        var refusal = title.Refusal
            ?? (Ids.IsId(discount.Id) ? null : Refusal.Invalid("id", "id", "There is no such discount."))
            ?? (
                code is null || IsCode(code)
                    ? null
                    : Refusal.Invalid("code", "code", $"A code has {CodeLeast} to {CodeMost} letters a–z, digits and hyphens.")
            )
            ?? CheckValue(discount)
            ?? (discount.Minimum is >= 0 and <= Money.Max ? null : Refusal.Invalid("minimum", "amount", "An amount is zero or more."))
            ?? (
                products.Length <= ProductsMost && products.All(Ids.IsId)
                    ? null
                    : Refusal.Invalid("productIds", "products", $"Name at most {ProductsMost} products of this shop.")
            )
            ?? (
                discount.StartsAt is { } start && discount.EndsAt is { } end && end <= start
                    ? Refusal.Invalid("endsAt", "ends-before-start", "It ends before it starts.")
                    : null
            )
            ?? CheckLimit("limit", discount.Limit)
            ?? CheckLimit("limitPerPhone", discount.LimitPerPhone);
        return refusal is not null
            ? refusal
            : discount with
            {
                Title = title.Value!,
                Code = code,
                ProductIds = products,
                Value = discount.Kind == DiscountKind.FreeDelivery ? 0 : discount.Value,
                StartsAt = discount.StartsAt?.ToUniversalTime(),
                EndsAt = discount.EndsAt?.ToUniversalTime(),
            };
    }

    private static bool IsCode(string code) =>
        code.Length is >= CodeLeast and <= CodeMost && code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-');

    private static Refusal? CheckValue(Discount discount) =>
        discount.Kind switch
        {
            DiscountKind.Percent when discount.Value is < 1 or > Shares.Whole => Refusal.Invalid(
                "value",
                "percent",
                "A percentage is more than 0 and at most 100, with at most three decimals."
            ),
            DiscountKind.Amount when discount.Value is < 1 or > Money.Max => Refusal.Invalid(
                "value",
                "amount",
                "An amount is more than zero."
            ),
            DiscountKind.Percent or DiscountKind.Amount or DiscountKind.FreeDelivery => null,
            _ => Refusal.Invalid("kind", "unknown-kind", "Choose percent, amount or free-delivery."),
        };

    private static Refusal? CheckLimit(string field, int? limit) =>
        limit is null or (>= 1 and <= LimitMost)
            ? null
            : Refusal.Invalid(field, "limit", $"A limit is 1 to {LimitMost:N0}; leave it out for none.");
}
