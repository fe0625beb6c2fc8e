namespace Dukaan.Pricing;

/// <summary>Validates discounts.</summary>
public static class DiscountRules
{
    public const int Max = 200;
    public const int MaxTitle = 60;
    public const int MinCode = 3;
    public const int MaxCode = 30;
    public const int MaxProducts = 200;
    public const int MaxLimit = 1_000_000;

    public static Result<SaleTerms> Put(SaleTerms now, Discount discount)
    {
        var clean = Clean(discount);
        if (!clean.Ok)
        {
            return clean.Error;
        }

        discount = clean.Value;
        if (discount.Code is { } code && now.Discounts.Any(other => other.Code == code && other.Id != discount.Id))
        {
            return Error.Conflict("code-taken", "Another discount has this code. Choose another.", "code");
        }

        var at = now.Discounts.ToList().FindIndex(other => other.Id == discount.Id);
        if (at < 0 && now.Discounts.Length >= Max)
        {
            return Error.Conflict("too-many-discounts", $"A shop has at most {Max} discounts. Delete some first.");
        }

        return now with
        {
            Discounts = at < 0 ? now.Discounts.Add(discount) : now.Discounts.SetItem(at, discount),
        };
    }

    public static Result<SaleTerms> Delete(SaleTerms now, string discountId) =>
        now.Discounts.FirstOrDefault(one => one.Id == discountId) is { } gone
            ? now with
            {
                Discounts = now.Discounts.Remove(gone),
            }
            : Error.NotFound("discount");

    private static Result<Discount> Clean(Discount discount)
    {
        var title = TypedText.Line("title", discount.Title, 1, MaxTitle);
        var code = string.IsNullOrWhiteSpace(discount.Code) ? null : InputNormalizer.Normalize(discount.Code).ToUpperInvariant();
        var products = discount.ProductIds.IsDefault ? [] : discount.ProductIds.Distinct().ToImmutableArray();
        var error = title.Error
            ?? (Ids.IsId(discount.Id) ? null : Error.Invalid("id", "id", "There is no such discount."))
            ?? (
                code is null || IsCode(code)
                    ? null
                    : Error.Invalid("code", "code", $"A code has {MinCode} to {MaxCode} letters a–z, digits and hyphens.")
            )
            ?? CheckValue(discount)
            ?? (discount.Minimum is >= 0 and <= Money.Max ? null : Error.Invalid("minimum", "amount", "An amount is zero or more."))
            ?? (
                products.Length <= MaxProducts && products.All(Ids.IsId)
                    ? null
                    : Error.Invalid("productIds", "products", $"Name at most {MaxProducts} products of this shop.")
            )
            ?? (
                discount.StartsAt is { } start && discount.EndsAt is { } end && end <= start
                    ? Error.Invalid("endsAt", "ends-before-start", "It ends before it starts.")
                    : null
            )
            ?? CheckLimit("limit", discount.Limit)
            ?? CheckLimit("limitPerPhone", discount.LimitPerPhone);
        return error is not null
            ? error
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
        code.Length is >= MinCode and <= MaxCode && code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-');

    private static Error? CheckValue(Discount discount) =>
        discount.Kind switch
        {
            DiscountKind.Percent when discount.Value is < 1 or > Allocation.Whole => Error.Invalid(
                "value",
                "percent",
                "A percentage is more than 0 and at most 100, with at most three decimals."
            ),
            DiscountKind.Amount when discount.Value is < 1 or > Money.Max => Error.Invalid(
                "value",
                "amount",
                "An amount is more than zero."
            ),
            DiscountKind.Percent or DiscountKind.Amount or DiscountKind.FreeDelivery => null,
            _ => Error.Invalid("kind", "unknown-kind", "Choose percent, amount or free-delivery."),
        };

    private static Error? CheckLimit(string field, int? limit) =>
        limit is null or (>= 1 and <= MaxLimit)
            ? null
            : Error.Invalid(field, "limit", $"A limit is 1 to {MaxLimit:N0}; leave it out for none.");
}
