using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The order's content, its price, and the button.</summary>
internal static class CheckoutSummary
{
    public static void Write(HtmlWriter html, CheckoutView view, IReadOnlyDictionary<string, string> errors)
    {
        var (frame, texts) = (view.Frame, view.Frame.Texts);
        html.Write(
            $"""
            <aside id="summary"><input type="hidden" name="expectedTotal"
             value="{view.Total.Amount}">{Known(view)}<h2>{texts.YourOrder}</h2><ul class="lines">
            """
        );
        foreach (var line in view.Cart.Lines)
        {
            html.Write(
                $"""
                <li class="line short"><span>{view.Frame.Numerals.In(line.Quantity)} ×</span><span>{(
                    line.Title.Length > 0 ? frame.TitleOf(line) : "—"
                )}<small>{frame.VariantOf(line)}</small>{LeftOf(view, line)}</span><span class="price">{frame.Price(line.Total)}</span></li>
                """
            );
        }

        html.Raw("</ul>"u8);
        Code(html, view, errors);
        GiftCards(html, view, errors);
        if (view.Priced.DeliveryProblem is { } problem)
        {
            // Goods that cannot be delivered have no total, and the page must not look as if they could be ordered.
            AmountRows.WriteUndeliverable(
                html,
                frame,
                view.Priced.Amounts,
                CheckoutProblems.Of(problem, texts, frame.Price)?.Text ?? texts.Buying.TooMuch
            );
        }
        else
        {
            AmountRows.Write(html, frame, view.Priced.Amounts);
            if (view.Cards is { Ok: true, Value: { IsEmpty: false } cards })
            {
                AmountRows.WriteCards(html, frame, cards.Select(card => (card.Ending, view.Total with { Amount = card.Amount })), view.Due);
            }
        }

        MinimumOrder.Write(html, frame, view.Terms, view.Priced.Amounts);
        if (ClosedNow.Say(frame, view.Now) is { } closed)
        {
            html.Write($"""<p class="alert">{closed}</p>""");
        }

        Next(html, view);

        html.Write($"""<p><a class="button quiet wide" href="{frame.Path}/cart">{texts.Cart}</a></p></aside>""");
    }

    /// <summary>The next action, most visible; an alternative is less prominent below it.</summary>
    private static void Next(HtmlWriter html, CheckoutView view)
    {
        var (frame, texts) = (view.Frame, view.Frame.Texts);
        if (view.IsShort)
        {
            html.Write(
                $"""
                <p><button type="submit" class="button wide" name="step" value="left" formnovalidate>{texts.Buying.TakeLeft}</button></p>
                """
            );
        }
        else if (view.CanBePlaced && frame.Store.Open && !ClosedNow.Refuses(frame, view.Now) && !ShopPayments.Offered(frame.Store).IsEmpty)
        {
            html.Write($"""<p><button type="submit" class="button wide">{texts.PlaceOrder} · {frame.Price(view.Due)}</button></p>""");
        }

        if (view.CanReprice)
        {
            html.Write(
                $"""
                <p><button type="submit" class="button{Fragment.If(view.CanBePlaced || view.IsShort, Quiet)} wide" name="step" value="price"
                 formnovalidate data-reprice>{texts.Buying.UpdateTotal}</button></p>
                """
            );
        }
    }

    private static Fragment LeftOf(CheckoutView view, QuotedLine line) =>
        view.Stock.Short(line) switch
        {
            null => default,
            0 => Fragment.Of($"""<small class="gone">{view.Frame.Texts.SoldOut}</small>"""),
            { } left => Fragment.Of(
                $"""<small class="gone">{ShopTexts.Fill(view.Frame.Texts.Buying.OnlyLeft, view.Frame.Numerals.In(left))}</small>"""
            ),
        };

    private static readonly Fragment Quiet = Fragment.Trusted(" quiet");

    /// <summary>Tells the next request that the shopper has not seen the delivery charge.</summary>
    private static Fragment Known(CheckoutView view) =>
        view.Priced.Amounts.Delivery.Known ? default : Fragment.Trusted("<input type=\"hidden\" name=\"unknown\" value=\"yes\">");

    private static void Code(HtmlWriter html, CheckoutView view, IReadOnlyDictionary<string, string> errors)
    {
        if (!view.AsksCode && view.Form.DiscountCode.Length == 0)
        {
            return;
        }

        var buying = view.Frame.Texts.Buying;
        CheckoutFields.Text(
            html,
            errors,
            "discountCode",
            buying.DiscountCode,
            view.Form.DiscountCode,
            CheckoutForm.MaxCode,
            Fragment.Trusted("autocapitalize=\"characters\" autocomplete=\"off\" spellcheck=\"false\" data-prices"),
            Better(view)
        );
    }

    /// <summary>The field for codes of gift cards, closed at first. Its button shows what they pay.</summary>
    private static void GiftCards(HtmlWriter html, CheckoutView view, IReadOnlyDictionary<string, string> errors)
    {
        var (texts, typed) = (view.Frame.Texts, view.Form.GiftCards.Length > 0);
        html.Write($"<details{Fragment.If(typed, Open)}><summary>{texts.GiftCards.Card}</summary>");
        CheckoutFields.Text(
            html,
            errors,
            "giftCards",
            texts.GiftCards.Code,
            view.Form.GiftCards,
            CheckoutForm.MaxGiftCards,
            Fragment.Trusted("autocapitalize=\"characters\" autocomplete=\"off\" spellcheck=\"false\" dir=\"ltr\""),
            texts.GiftCards.CodeHint
        );
        html.Write(
            $"""
            <p><button type="submit" class="button quiet" name="step" value="price"
             formnovalidate>{texts.Buying.Apply}</button></p></details>
            """
        );
        if (typed)
        {
            html.Write($"""<input type="hidden" name="expectedDue" value="{view.Due.Amount}">""");
        }
    }

    private static readonly Fragment Open = Fragment.Trusted(" open");

    /// <summary>A code that applies but takes off less than the present discount.</summary>
    private static string? Better(CheckoutView view)
    {
        var code = view.Form.DiscountCode.Trim().ToUpperInvariant();
        var amounts = view.Priced.Amounts;
        return
            code.Length > 0
            && view.Priced.CodeProblem is null
            && amounts.Discount.Amount > 0
            && amounts.Discounts.All(discount => discount.Code != code)
            ? view.Frame.Texts.Buying.CodeBetter
            : null;
    }
}
