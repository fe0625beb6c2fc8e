using System.Globalization;
using Dukaan.Features;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Couriers;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Pricing;

/// <summary>Whether delivery in India costs what the shop's courier asks, and what is added to it.</summary>
internal static class CourierFeePage
{
    private const string Percent = "delivery.courier.percent";
    private const string Amount = "delivery.courier.amount";
    private const string Fallback = "delivery.courier.fallback";
    private const string FreeFrom = "delivery.courier.freeFrom";

    /// <summary>What most parcels in India cost less than, in paise.</summary>
    private const long UsualFallback = 80_00;

    private static readonly string[] Fields = [Percent, Amount, Fallback, FreeFrom];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/delivery/courier", seller => Show(seller, null, FormErrors.None));
        shop.Post("/delivery/courier", Save);
    }

    /// <summary>Whether couriers can be asked for this shop at all.</summary>
    public static bool IsFor(SellerContext seller) => seller.Shop.Currency == CourierFee.Currency && Accounts(seller).HasCourier;

    private static CourierAccounts Accounts(SellerContext seller) => seller.Http.RequestServices.GetRequiredService<CourierAccounts>();

    private static async Task<IResult> Show(SellerContext seller, Form? typed, FormErrors errors)
    {
        if (!IsFor(seller))
        {
            return seller.Missing("page");
        }

        var (terms, version) = await seller.Pricing().Get();
        var (words, fee) = (seller.Texts.Couriers, terms.Delivery.Courier);
        var connected = await Accounts(seller).Get(seller.StoreId) is not null;
        var shown = fee ?? new CourierFee(0, 0, UsualFallback, null);
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            words.FeeTitle,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("delivery"), seller.Texts.Selling.Delivery)}
            <h1>{words.FeeTitle}</h1>{errors.Summary(seller.Texts, Fields)}
            {(connected ? default : Fragment.Of(
                $"<p class=\"alert\">{words.ConnectFirst} <a href=\"{seller.Url("courier")}\">{words.Title}</a></p>"
            ))}
            <form method="post" action="{seller.Url("delivery/courier")}" class="card">{Form.Hidden(version)}
            {Controls.Check("on", words.FeeOn, typed is null ? fee is not null : typed["on"] == "true", words.FeeHint)}
            {new TextField(Percent, words.FeePercent)
        {
            Value = typed?[Percent] ?? shown.Percent.ToString(CultureInfo.InvariantCulture),
            Error = errors[Percent],
            InputMode = "numeric",
            Max = 4,
            AutoComplete = "off",
        }.Html}{Money(Amount, words.FeeAmount, shown.Amount)}{Money(Fallback, words.FeeFallback, shown.Fallback)}{
            Money(FreeFrom, seller.Texts.Selling.FreeFrom, shown.FreeFrom)}
            <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
            """
            ),
            errors.Status
        );

        Fragment Money(string name, string label, long? amount) =>
            new TextField(name, label)
            {
                Value = typed?[name] ?? PricingTexts.Write(seller, amount),
                Error = errors[name],
                Before = Currencies.Sign(seller.Shop.Currency),
                InputMode = "decimal",
                Max = 20,
                AutoComplete = "off",
            }.Html;
    }

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        if (!IsFor(seller))
        {
            return seller.Missing("page");
        }

        var fee = form["on"] == "true" ? Read(seller, form) : new Result<CourierFee?>();
        var features = seller.Http.RequestServices.GetRequiredService<FeatureGate>();
        var wrong = fee.Error ?? (fee.Value is null ? null : features.WhyNot(Feature.CourierFees, Percent));
        if (wrong is not null)
        {
            return await Show(seller, form, FormErrors.Of(wrong));
        }

        var now = (await seller.Pricing().Get()).Terms.Delivery;
        var result = await seller
            .Pricing()
            .Change(new ChangeTerms(form.OperationId(), form.Version, Delivery: now with { Courier = fee.Value }));
        return await PricingTexts.Done(seller, result, "delivery", seller.Texts.Common.SavedInShop, errors => Show(seller, form, errors));
    }

    private static Result<CourierFee?> Read(SellerContext seller, Form form)
    {
        var percent =
            form[Percent].Length == 0 ? 0
            : InputNormalizer.TryWhole(form[Percent].Replace("%", "", StringComparison.Ordinal), out int number) ? number
            : -1;
        var (amount, fallback) = (PricingTexts.Amount(seller, form[Amount], Amount), PricingTexts.Amount(seller, form[Fallback], Fallback));
        var free = PricingTexts.Amount(seller, form[FreeFrom], FreeFrom);
        return (amount.Error ?? fallback.Error ?? free.Error) is { } wrong
            ? new Result<CourierFee?> { Error = wrong }
            : new Result<CourierFee?> { Value = new CourierFee(percent, amount.Value ?? 0, fallback.Value ?? 0, free.Value) };
    }
}
