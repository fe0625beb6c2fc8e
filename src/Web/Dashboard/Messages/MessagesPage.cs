using System.Globalization;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Silo.Messages;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Messages;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Messages;

/// <summary>Messages about orders: every one of them as it is sent, in every language, and where the answers to e-mail go.</summary>
internal static class MessagesPage
{
    private const int TriesPerDay = 5;
    private static readonly int[] UsualHours = [0, 1, 4, 12, 24, 48];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/messages", seller => Task.FromResult(Show(seller)));
        shop.Get("/messages/mail", seller => Task.FromResult(Mail(seller)));
        shop.Post("/messages", Save);
        shop.Post("/messages/try", Try);
    }

    private static IResult Show(SellerContext seller, Form? typed = null, FormErrors? errors = null, Fragment said = default)
    {
        var (texts, shown) = (seller.Texts.Messages, Shown.Of(seller));
        var mails = seller.Http.RequestServices.GetRequiredService<OrderMailing>().IsOn;
        seller.Http.Response.Headers.ContentSecurityPolicy = $"{seller.Http.Response.Headers.ContentSecurityPolicy}; frame-src 'self'";
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            texts.Title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                <h1>{texts.Title}</h1>
                <p class="soft">{texts.Lead}</p>{(errors ?? FormErrors.None).Summary(seller.Texts, "replyTo", "cartReminderHours")}{said}
                <form method="post" action="{seller.Url(shown.Path("messages"))}" class="card">{Form.Hidden(seller.Store.Version)}
                {new TextField("replyTo", texts.ReplyTo)
            {
                Value = typed?["replyTo"] ?? seller.Shop.ReplyTo ?? "",
                Error = errors?["replyTo"],
                Hint = texts.ReplyToHint,
                Type = "email",
                Max = EmailAddress.MaxLength,
                AutoComplete = "email",
            }.Html}
                {SelectField.Of("cartReminderHours", seller.Texts.ComeBack.Cart, Hours(seller), typed?["cartReminderHours"]
                    ?? seller.Shop.CartReminderHours.ToString(CultureInfo.InvariantCulture), errors?["cartReminderHours"])}
                <p class="soft small">{seller.Texts.ComeBack.CartHint}</p>
                <div class="row fill"><button type="submit" class="btn big">{seller.Texts.Common.Save}</button>{(
                    mails && shown.Mail is not null
                        ? Controls.Act(seller.Url(shown.Path("messages/try")), Fragment.Of($"{texts.Try}"), "btn quiet big")
                        : default
                )}</div>{(mails ? default : Fragment.Of($"<p class=\"soft\">{texts.Off}</p>"))}</form>
                <p><a class="btn quiet" href="{seller.Url("messages/you")}">{seller.Texts.SellerMail.Title}</a></p>
                <h2>{texts.Examples}</h2>
                <nav class="tabs" aria-label="{texts.Event}">{Each(SampleOrder.Steps, step => Link(
                    seller,
                    shown with { Step = step },
                    OrderLabels.Happened(seller.Texts, step, shown.Method),
                    step == shown.Step
                ))}</nav>
                <nav class="tabs" aria-label="{seller.Texts.Frame.Language}">{Each(SellerLanguages.All, language => Link(
                    seller,
                    shown with { Language = language.Tag },
                    language.Name,
                    language.Tag == shown.Language,
                    language.Tag
                ))}</nav>
                {Part(texts.ToPhone, shown.Text, shown.Language)}
                {Preview(seller, shown)}
                {Part(texts.PlainMail, shown.Mail?.Content.Text, shown.Language)}
                {Part(texts.ToYou, shown.ToSeller, shown.SellersLanguage)}
                {(
                    shown.Text is null && shown.ToSeller is null ? Fragment.Of($"<p class=\"soft\">{texts.Nothing}</p>") : default
                )}
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    /// <summary>Usual waits, and the one that was chosen elsewhere.</summary>
    private static IEnumerable<(string Value, string Text)> Hours(SellerContext seller) =>
        UsualHours
            .Append(seller.Shop.CartReminderHours)
            .Distinct()
            .Order()
            .Select(hours => hours.ToString(CultureInfo.InvariantCulture))
            .Select(hours => (hours, hours == "0" ? seller.Texts.ComeBack.Off : hours));

    private static Fragment Link(SellerContext seller, Shown shown, string name, bool here, string? language = null) =>
        Fragment.Of(
            $"""
            <a href="{seller.Url(shown.Path("messages"))}"{When(here, " aria-current=\"page\"")}{Attribute("lang", language)}
             dir="auto">{name}</a>
            """
        );

    private static Fragment Part(string heading, string? text, string language) =>
        text is null
            ? default
            : Fragment.Of(
                $"""
                <section class="card"><h3>{heading}</h3><pre lang="{language}" dir="auto">{text}</pre></section>
                """
            );

    /// <summary>The mail as its reader sees it: a document of its own, without scripts and with no access to this page.</summary>
    private static Fragment Preview(SellerContext seller, Shown shown) =>
        shown.Mail is not { } mail
            ? default
            : Fragment.Of(
                $"""
                <section class="card"><h3>{seller.Texts.Messages.ByMail}</h3>
                <p dir="auto"><b lang="{shown.Language}">{mail.FromName}</b> · <span
                 lang="{shown.Language}">{mail.Content.Subject}</span></p>
                <iframe sandbox title="{seller.Texts.Messages.ByMail}" src="{seller.Url(shown.Path("messages/mail"))}" width="100%"
                 height="420"></iframe></section>
                """
            );

    private static IResult Mail(SellerContext seller)
    {
        if (Shown.Of(seller).Mail is not { } mail)
        {
            return seller.Missing("page");
        }

        var headers = seller.Http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; sandbox";
        headers.CacheControl = "no-store";
        return Results.Content(mail.Content.Html, "text/html; charset=utf-8");
    }

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var result = await seller.Settings.Change(
            new ChangeStore(form.OperationId(), form.Version)
            {
                ReplyTo = form["replyTo"].Trim(),
                CartReminderHours = int.TryParse(form["cartReminderHours"], NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
                    ? hours
                    : null,
            }
        );
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return Show(seller, form, FormErrors.Of(result.Error));
        }

        seller.Changed(result.Value?.Version ?? seller.Store.Version);
        return seller.Go(Shown.Of(seller).Path("messages"), seller.Texts.Common.SavedInShop);
    }

    /// <summary>Sends the shown mail to the typed address, which gets a few a day at most, and none against its holder's will.</summary>
    private static async Task<IResult> Try(SellerContext seller, Form form)
    {
        var texts = seller.Texts.Messages;
        if (!EmailAddress.TryParse(form["replyTo"], out var address))
        {
            return Show(seller, form, FormErrors.Of(Error.Invalid("replyTo", "email", "Type the e-mail address as name@example.com.")));
        }

        var services = seller.Http.RequestServices;
        var mailbox = services.GetRequiredService<IGrainFactory>().GetGrain<IMailboxGrain>(address.Key);
        var id = Ids.Derive("try-mail", seller.StoreId, form.OperationId());
        var known = await mailbox.Look(seller.StoreId);
        var sent = false;
        if (
            services.GetRequiredService<OrderMailing>().IsOn
            && Shown.Of(seller).Mail is { } mail
            && !known.Stopped
            && await mailbox.Admit(id, seller.StoreId, oncePerOrder: false, TriesPerDay) is TextAdmission.Admitted or TextAdmission.Repeated
        )
        {
            try
            {
                await services
                    .GetRequiredService<IMailSender>()
                    .Send(new Mail(address, mail.FromName, address, mail.Content, id, null), seller.Cancellation);
                sent = true;
            }
            catch (MailNotSentException)
            {
                // The page says so.
            }
        }

        return Show(
            seller,
            form,
            said: sent ? Flash.Said(texts.Tried) : Fragment.Of($"<div class=\"flash warn\" role=\"alert\"><p>{texts.NotTried}</p></div>")
        );
    }

    /// <summary>What is shown, as the page's address says.</summary>
    private sealed record Shown(SellerContext Seller, string Step, string Language)
    {
        private (OrderView Order, LedgerEntry Step) Sample => SampleOrder.At(Step, Seller.Shop, DateTimeOffset.UnixEpoch);

        public static Shown Of(SellerContext seller)
        {
            var query = seller.Http.Request.Query;
            var step = SampleOrder.Steps.FirstOrDefault(each => each == query["event"]) ?? OrderEntries.Placed;
            return new Shown(
                seller,
                step,
                (SellerLanguages.Find(query["lang"]) ?? SellerLanguages.Find(seller.Shop.Language))?.Tag ?? "en"
            );
        }

        public PaymentMethod Method => Sample.Order.Method;

        public string? Text => Service<IOrderMessageWriter>().ForShopper(Sample.Order, Sample.Step, Shop);

        /// <summary>In the language of whoever looks, unless they ask for another.</summary>
        public string? ToSeller =>
            Service<IOrderMessageWriter>().ForSeller(Sample.Order, Sample.Step, Shop with { Language = SellersLanguage });

        public string SellersLanguage => Seller.Http.Request.Query.ContainsKey("lang") ? Language : Seller.Language.Tag;

        public OrderMail? Mail =>
            Service<IOrderMailWriter>()
                .ForShopper(Sample.Order, Sample.Step, Shop, StatusToken.Of(Shop.StoreId, Shop.StoreId, Shop.StoreId));

        public string Path(string page) => $"{page}?event={Step}&lang={Language}";

        /// <summary>The name as it goes out: without trust, links and numbers in it are left out.</summary>
        private StoreProfile Shop =>
            Seller.Shop with
            {
                Language = Language,
                Name = Dukaan.Messages.FreeText.PlainOrEmpty(Seller.Shop.Name),
            };

        private T Service<T>()
            where T : notnull => Seller.Http.RequestServices.GetRequiredService<T>();
    }
}
