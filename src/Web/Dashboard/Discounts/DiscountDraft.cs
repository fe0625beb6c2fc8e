using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Pricing;

namespace Dukaan.Web.Dashboard.Discounts;

/// <summary>A discount as typed in a form.</summary>
/// <param name="Kind">One of <see cref="Percent"/>, <see cref="Amount"/>, <see cref="FreeDelivery"/>.</param>
/// <param name="StartsAt">In the format of a datetime-local field, in the shop's time zone.</param>
internal sealed record DiscountDraft(
    string Title,
    string Code,
    string Kind,
    string Value,
    string Minimum,
    ImmutableArray<string> Products,
    string StartsAt,
    string EndsAt,
    string Limit,
    string LimitPerPhone,
    bool Enabled
)
{
    public const string Percent = "percent";
    public const string Amount = "amount";
    public const string FreeDelivery = "delivery";

    public static DiscountDraft Blank { get; } =
        new(
            Title: "",
            Code: "",
            Kind: Percent,
            Value: "",
            Minimum: "",
            Products: [],
            StartsAt: "",
            EndsAt: "",
            Limit: "",
            LimitPerPhone: "",
            Enabled: true
        );

    public static DiscountDraft Of(SellerContext seller, Discount discount) =>
        new(
            Title: discount.Title,
            Code: discount.Code ?? "",
            Kind: discount.Kind switch
            {
                DiscountKind.Percent => Percent,
                DiscountKind.Amount => Amount,
                _ => FreeDelivery,
            },
            Value: discount.Kind switch
            {
                DiscountKind.Percent => PricingTexts.Rate(discount.Value),
                DiscountKind.Amount => PricingTexts.Write(seller, discount.Value),
                _ => "",
            },
            Minimum: discount.Minimum > 0 ? PricingTexts.Write(seller, discount.Minimum) : "",
            Products: discount.ProductIds,
            StartsAt: seller.Time.Field(discount.StartsAt),
            EndsAt: seller.Time.Field(discount.EndsAt),
            Limit: discount.Limit?.ToString(CultureInfo.InvariantCulture) ?? "",
            LimitPerPhone: discount.LimitPerPhone?.ToString(CultureInfo.InvariantCulture) ?? "",
            Enabled: discount.Enabled
        );

    public static DiscountDraft Of(Form form) =>
        new(
            Title: form["title"],
            Code: form["code"],
            Kind: form["kind"] is Amount or FreeDelivery ? form["kind"] : Percent,
            Value: form["value"],
            Minimum: form["minimum"],
            Products: [.. form.All("productIds").Where(Ids.IsId)],
            StartsAt: form["startsAt"],
            EndsAt: form["endsAt"],
            Limit: form["limit"],
            LimitPerPhone: form["limitPerPhone"],
            Enabled: form["enabled"] == "true"
        );

    /// <summary>The discount, or a validation error.</summary>
    public FormErrors Read(SellerContext seller, string id, out Discount? discount)
    {
        long value = 0;
        var errors = FormErrors.None;
        if (Kind == Percent)
        {
            var rate = PricingTexts.Rate(Value, "value");
            (value, errors) = (rate.Value, errors.With(rate.Error));
        }
        else if (Kind == Amount)
        {
            var amount = PricingTexts.Amount(seller, Value, "value");
            (value, errors) = (amount.Value ?? 0, errors.With(amount.Error));
        }

        var minimum = PricingTexts.Amount(seller, Minimum, "minimum");
        errors = errors
            .With(minimum.Error)
            .With(seller.Time.Read(StartsAt, "startsAt", out var starts))
            .With(seller.Time.Read(EndsAt, "endsAt", out var ends))
            .With(Number(Limit, "limit", out var limit))
            .With(Number(LimitPerPhone, "limitPerPhone", out var perPhone));
        var kind = Kind switch
        {
            Percent => DiscountKind.Percent,
            Amount => DiscountKind.Amount,
            _ => DiscountKind.FreeDelivery,
        };
        discount = errors.Any
            ? null
            : new Discount(
                Id: id,
                Title: Title,
                Code: Code.Length > 0 ? Code : null,
                Kind: kind,
                Value: value,
                Minimum: minimum.Value ?? 0,
                ProductIds: Products,
                StartsAt: starts,
                EndsAt: ends,
                Limit: limit,
                LimitPerPhone: perPhone,
                Enabled: Enabled
            );
        return errors;
    }

    private static Error? Number(string text, string field, out int? number)
    {
        number = InputNormalizer.TryWhole(text, out int read) ? read : null;
        return text.Length == 0 || number is not null ? null : Error.Invalid(field, "number", "Write a whole number, or leave it empty.");
    }
}
