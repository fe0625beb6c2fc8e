using System.Globalization;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Pricing;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Discounts;

/// <summary>The code that thanks for an order, on the page of discounts.</summary>
internal static class ThankYouPart
{
    public static readonly string[] Fields = ["thankYou.percent", "thankYou.days"];

    private const int UsualDays = 30;

    public static Fragment Html(SellerContext seller, TermsView view, Form? typed, FormErrors? errors)
    {
        var (texts, now) = (seller.Texts.ComeBack, view.Terms.ThankYou);
        return Fragment.Of(
            $"""
            <h2>{texts.ThankYou}</h2><p class="soft">{texts.ThankYouHint}</p>
            <form method="post" action="{seller.Url("discounts/thank-you")}" class="card">{Form.Hidden(view.Version)}
            {new TextField("thankYou.percent", texts.Percent)
        {
            Value = typed?["thankYou.percent"] ?? (now is null ? "" : PricingTexts.Rate(now.Value)),
            Error = errors?["thankYou.percent"],
            InputMode = "decimal",
            Max = 8,
            AutoComplete = "off",
        }.Html}{new TextField("thankYou.days", texts.Days)
        {
            Value = typed?["thankYou.days"] ?? (now?.Days ?? UsualDays).ToString(CultureInfo.InvariantCulture),
            Error = errors?["thankYou.days"],
            InputMode = "numeric",
            Max = 3,
            AutoComplete = "off",
        }.Html}{Controls.Check(
            "bound",
            texts.Bound,
            typed is null ? now?.Bound == true : typed["bound"].Length > 0
        )}<button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
            """
        );
    }

    /// <summary>No percentage: no codes from now on.</summary>
    public static async Task<IResult> Save(SellerContext seller, Form form, Func<SellerContext, Form?, FormErrors?, Task<IResult>> show)
    {
        var typed = form["thankYou.percent"].Trim();
        var rate = PricingTexts.Rate(typed, "thankYou.percent");
        if (typed.Length > 0 && !rate.Ok)
        {
            return await show(seller, form, FormErrors.Of(rate.Error));
        }

        var days = InputNormalizer.TryWhole(form["thankYou.days"], out int whole) ? whole : 0;
        var wanted =
            typed.Length == 0 || rate.Value == 0 ? ThankYouTerms.None : new ThankYouTerms(rate.Value, days, form["bound"].Length > 0);
        var result = await seller.Pricing().Change(new ChangeTerms(form.OperationId(), form.Version) { ThankYou = wanted });
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return await show(seller, form, FormErrors.Of(result.Error));
        }

        seller.Changed(result.Value?.Version ?? seller.Store.Version);
        return seller.Go("discounts", seller.Texts.Common.SavedInShop);
    }
}
