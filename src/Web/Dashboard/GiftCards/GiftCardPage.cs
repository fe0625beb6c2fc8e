using Dukaan.GiftCards;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Pricing;
using Dukaan.Web.Dashboard.Sellers;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.GiftCards;

/// <summary>The pages to give out a gift card, to see its ledger, and to end it.</summary>
internal static class GiftCardPage
{
    private static readonly string[] Fields = ["amount", "phone", "note", "expiresAt"];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/gift-cards/new", seller => Task.FromResult(New(seller)));
        shop.PostWithFreshCode("/gift-cards", Issue);
        shop.Get("/gift-cards/{cardId}", seller => Show(seller));
        shop.Post("/gift-cards/{cardId}/disable", Disable);
    }

    private static IResult New(SellerContext seller, Form? typed = null, FormErrors? errors = null)
    {
        var (words, failed) = (seller.Texts.GiftCards, errors ?? FormErrors.None);
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            words.New,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("gift-cards"), words.Title)}<h1>{words.New}</h1>
                {failed.Summary(seller.Texts, Fields)}
                <form method="post" action="{seller.Url("gift-cards")}" class="card">{Form.Hidden()}
                {Text("amount", $"{words.Amount} ({seller.Shop.Currency})", "", 40, mode: "decimal", required: true)}
                {Text("phone", words.OnlyPhone, words.OnlyPhoneHint, 40, mode: "tel")}
                {Text("note", words.Note, words.NoteHint, 200)}
                {Text("expiresAt", seller.Texts.Discounts.Ends, seller.Texts.Discounts.EndsHint, 30, type: "datetime-local")}
                <button type="submit" class="btn big">{words.Create}</button></form>
                """
            ),
            failed.Status
        );

        Fragment Text(string name, string label, string hint, int most, string? mode = null, string type = "text", bool required = false) =>
            new TextField(name, label)
            {
                Value = typed?[name] ?? "",
                Error = failed[name],
                Hint = hint.Length > 0 ? hint : null,
                Max = most,
                InputMode = mode,
                Type = type,
                Required = required,
                AutoComplete = "off",
            }.Html;
    }

    private static async Task<IResult> Issue(SellerContext seller, Form form)
    {
        var amount = PricingTexts.Amount(seller, form["amount"], "amount");
        var own = DialCodes.Of((await seller.Seller.Get())?.Phone);
        Phone? phone = Phone.TryParse(form["phone"], own, out var typed) ? typed : null;
        var errors = FormErrors
            .None.With(amount.Error ?? (amount.Value is null ? Error.Invalid("amount", "empty", "Fill this in.") : null))
            .With(
                phone is null && form.Has("phone")
                    ? Error.Invalid("phone", "phone", "Type the phone number with its country code, such as +91 98765 43210.")
                    : null
            )
            .With(seller.Time.Read(form["expiresAt"], "expiresAt", out var expires));
        if (errors.Any)
        {
            return New(seller, form, errors);
        }

        var issued = await seller
            .Cards()
            .Issue(
                new IssueGiftCard(form.OperationId(), new Money(amount.Value!.Value, seller.Shop.Currency), phone, form["note"], expires)
            );
        return issued.Ok
            ? await Show(seller, issued.Value.Card.Id, Made(seller, issued.Value))
            : New(seller, form, FormErrors.Of(issued.Error));
    }

    /// <summary>The code, which is shown once.</summary>
    private static Fragment Made(SellerContext seller, IssuedGiftCard issued)
    {
        var words = seller.Texts.GiftCards;
        if (issued.Code is not { } secret)
        {
            return Fragment.Of($"""<div class="flash warn" role="alert"><p>{words.MadeBefore}</p></div>""");
        }

        var code = GiftCardCode.Shown(secret);
        var send = $"{seller.Shop.Name}: {seller.Amount(issued.Card.Issued)} {code} {seller.Link}";
        var digits = issued.Card.Phone.TrimStart('+');
        return Fragment.Of(
            $"""
            <section class="card" role="alert"><h2>{seller.Amount(issued.Card.Issued)}</h2><p class="soft">{words.CodeOnce}</p>
            <div class="copy"><input id="code" value="{code}" readonly dir="ltr" aria-label="{words.Title}"><button class="btn js-only"
             type="button" data-copy="code">{seller.Texts.Common.Copy}</button></div>
            <a class="btn wa" href="https://wa.me/{digits:url}?text={send:url}" target="_blank" rel="noopener">{Icons.Chat}WhatsApp</a>
            </section>
            """
        );
    }

    private static async Task<IResult> Show(SellerContext seller, string? id = null, Fragment made = default, FormErrors? errors = null)
    {
        if (Card(seller, id ?? seller.Route("cardId")) is not { } grain || await grain.Get() is not { } card)
        {
            return seller.Missing("gift card");
        }

        var (words, line) = (seller.Texts.GiftCards, card.Line);
        var names = await TeamNames.Of(seller, card.Entries.Select(entry => entry.Actor));
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            words.Title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("gift-cards"), words.Title)}
                <div class="head"><h1><code dir="ltr">…{line.Ending}</code></h1>{GiftCardLabels.Badge(
                    words,
                    line,
                    seller.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()
                )}</div>{made}{(errors ?? FormErrors.None).Summary(seller.Texts)}
                <section class="card"><div><strong>{words.LeftOf(
                    seller.Amount(line.Balance),
                    seller.Amount(line.Issued)
                )}</strong><br><span class="soft small" dir="auto">{GiftCardLabels.Of(words, line)}</span></div>{(
                    line.ExpiresAt is { } end
                        ? Fragment.Of($"<p class=\"soft small\">{seller.Texts.Discounts.Ends}: {seller.Time.Of(end)}</p>")
                        : default
                )}{(line.OrderId is { } order ? Order(seller, order) : default)}</section>
                <section class="card"><h2>{seller.Texts.OrderDesk.History}</h2><ol class="time">{Each(card.Entries, entry =>
                    Entry(seller, entry, line, names)
                )}</ol></section>
                {(line.State == GiftCardState.Disabled ? default : End(seller, line))}
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static Fragment Entry(SellerContext seller, GiftCardEntry entry, GiftCardLine card, TeamNames names) =>
        Fragment.Of(
            $"""
            <li><strong>{GiftCardLabels.Of(seller.Texts.GiftCards, entry.Type)} <span class="num">{seller.Amount(
                card.Issued with { Amount = entry.Amount }
            )}</span></strong><br><span class="soft small">{seller.Time.Of(entry.At)} · {names.Who(entry.Actor)}</span>{(
                entry.OrderId is { } order ? Order(seller, order) : default
            )}{(entry.Reason.Length == 0 ? default : Fragment.Of($"<p dir=\"auto\">{entry.Reason}</p>"))}</li>
            """
        );

    private static Fragment Order(SellerContext seller, string orderId) =>
        Fragment.Of($"""<p><a href="{seller.Url($"orders/{orderId}")}">{seller.Texts.OrderDesk.OrdersHeading}{Icons.Next}</a></p>""");

    private static Fragment End(SellerContext seller, GiftCardLine card) =>
        Fragment.Of(
            $"""
            <details class="more bad"><summary>{seller.Texts.GiftCards.EndIt}</summary><p class="soft">{
                seller.Texts.GiftCards.EndHint}</p>{Controls.Button(
                    seller.Url($"gift-cards/{card.Id}/disable"),
                    Fragment.Of($"{seller.Texts.GiftCards.EndIt}"),
                    "btn bad"
                )}</details>
            """
        );

    private static async Task<IResult> Disable(SellerContext seller, Form form)
    {
        var id = seller.Route("cardId");
        var ended = Card(seller, id) is { } grain ? await grain.Disable(form["reason"]) : Error.NotFound("gift card");
        return ended.Ok ? seller.Go($"gift-cards/{id}", seller.Texts.GiftCards.HasEnded)
            : ended.Error.Kind == ErrorKind.NotFound ? seller.Missing("gift card")
            : await Show(seller, id, errors: FormErrors.Of(ended.Error));
    }

    private static IGiftCardGrain? Card(SellerContext seller, string id) =>
        Ids.IsId(id)
            ? seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IGiftCardGrain>(StoreKey.Of(seller.StoreId, id))
            : null;
}
