using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Pages;
using Dukaan.Storefront;
using Dukaan.Translations;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Translations;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Pages;

/// <summary>The pages that a seller writes: about the shop, contact, policies, and others.</summary>
internal static class WrittenPages
{
    private static readonly string[] Fields = ["title", "text", "publishAt", "handle"];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/pages", seller => List(seller, null, FormErrors.None));
        shop.Get("/pages/new", seller => New(seller, PageDraft.Blank, FormErrors.None));
        shop.Post("/pages", Add);
        shop.Get("/pages/{handle}", seller => Edit(seller, null, FormErrors.None));
        shop.Get("/pages/{handle}/preview", Preview);
        shop.Post("/pages/{handle}", Save);
        shop.Post("/pages/{handle}/delete", Delete);
    }

    /// <param name="seller">The shop.</param>
    /// <param name="typed">An announcement that could not be saved, or null.</param>
    /// <param name="errors">Why not.</param>
    public static async Task<IResult> List(SellerContext seller, Form? typed, FormErrors errors)
    {
        if (await seller.Catalog.Snapshot() is not { } shop)
        {
            return seller.Missing("shop");
        }

        var words = seller.Texts.Pages;
        var translations = await TranslationFields.Now(seller, TranslatedTexts.OfShop, typed);
        var missing = PageDraft
            .Usual(seller.Shop with { Language = seller.Language.Tag })
            .Where(usual => shop.Pages.All(page => page.Handle != usual.Handle))
            .ToList();
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            words.Pages,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                <h1>{words.Pages}</h1>
                {errors.Summary(seller.Texts, AnnouncementForm.Fields)}
                <p class="soft">{words.Hint}</p>
                <div class="row"><a class="btn slim" href="{seller.Url("pages/new")}">{Icons.Plus}{words.NewPage}</a></div>
                {(
                    shop.Pages.IsEmpty
                        ? default
                        : Fragment.Of($"<ul class=\"card flush list\">{Each(shop.Pages, page => Row(seller, page))}</ul>")
                )}
                {(
                    missing.Count == 0
                        ? default
                        : Fragment.Of(
                            $"""
                            <section class="card flush"><div class="head"><h2>{words.StartFromDraft}</h2></div><ul class="list">{Each(
                                missing,
                                usual => Item(seller, usual.Handle, usual.Draft.Title, default)
                            )}</ul></section>
                            """
                        )
                )}
                {AnnouncementForm.Card(seller, typed, errors, translations)}
                """
            ),
            errors.Status
        );
    }

    private static Fragment Row(SellerContext seller, ShopPage page) =>
        Item(
            seller,
            page.Handle,
            page.Title,
            page.Visible ? default
                : page.PublishAt is { } at
                    ? Fragment.Of($"<span class=\"badge new\">{seller.Texts.Publishing.ShownFrom(seller.Time.Of(at))}</span>")
                : Fragment.Of($"<span class=\"badge off\">{seller.Texts.Common.Hidden}</span>")
        );

    private static Fragment Item(SellerContext seller, string handle, string title, Fragment badge) =>
        Fragment.Of(
            $"""<li><a class="item" href="{seller.Url($"pages/{handle}")}"><span class="grow">{title}</span>{badge}{Icons.Next}</a></li>"""
        );

    private static Task<IResult> New(SellerContext seller, PageDraft draft, FormErrors errors) =>
        Task.FromResult(Show(seller, seller.Texts.Pages.NewPage, "pages", draft, errors, null, default));

    private static async Task<IResult> Edit(SellerContext seller, PageDraft? typed, FormErrors errors)
    {
        var handle = seller.Route("handle");
        var page = await Find(seller, handle);
        var usual = PageDraft.Usual(seller.Shop).FirstOrDefault(usual => usual.Handle == handle).Draft;
        if (page is null && usual is null)
        {
            return seller.Missing("page");
        }

        var draft = typed
            ?? (page is null ? usual! : PageDraft.Of(page, seller.Time)) with
            {
                Translations = await TranslationFields.Now(seller, page?.Id),
            };
        var words = seller.Texts.Pages;
        var more = page is null
            ? Fragment.Of($"<p class=\"soft\">{words.DraftHint}</p>")
            : Fragment.Of(
                $"""
                <div class="row"><a class="btn quiet slim" href="{seller.Url($"pages/{handle}/preview")}" target="_blank">{Icons.Open}{
                    seller.Texts.Publishing.Preview}</a></div>
                """
            );
        var remove = page is null
            ? default
            : Controls.Act(seller.Url($"pages/{handle}/delete"), Fragment.Of($"{words.Delete}"), "btn bad quiet");
        return Show(seller, draft.Title, $"pages/{handle}", draft, errors, page?.Version ?? 0, more, remove);
    }

    private static IResult Show(
        SellerContext seller,
        string title,
        string action,
        PageDraft draft,
        FormErrors errors,
        long? version,
        Fragment more,
        Fragment remove = default
    ) =>
        Frame.Page(
            seller,
            DashboardSection.Settings,
            title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("pages"), seller.Texts.Pages.Pages)}
                <h1>{title}</h1>
                {errors.Summary(seller.Texts, Fields)}{more}
                <form method="post" action="{seller.Url(action)}" class="card">{Form.Hidden(version)}
                {new TextField("title", seller.Texts.Pages.Title)
            {
                Value = draft.Title,
                Error = errors["title"] ?? errors["handle"],
                Max = ShopPage.MaxTitle,
                Required = true,
                AutoComplete = "off",
            }.Html}
                {new TextField("text", seller.Texts.Pages.Text)
            {
                Value = draft.Text,
                Error = errors["text"],
                Hint = seller.Texts.Pages.TextHint,
                Long = true,
                Max = ShopPage.MaxText,
            }.Html}
                {new TranslationFields(seller.Texts.Pages.Title, ShopPage.MaxTitle, seller.Texts.Pages.Text, ShopPage.MaxText).Html(
                    seller,
                    draft.Translations,
                    errors
                )}
                {Controls.Check("visible", seller.Texts.Pages.CustomersSee, draft.Visible)}
                {new TextField("publishAt", seller.Texts.Publishing.ShowFrom)
            {
                Value = draft.PublishAt,
                Error = errors["publishAt"],
                Type = "datetime-local",
                AutoComplete = "off",
            }.Html}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button>{remove}</form>
                """
            ),
            errors.Status
        );

    private static async Task<IResult> Add(SellerContext seller, Form form)
    {
        var draft = PageDraft.Of(form) with { Translations = TranslationsDraft.Of(form, seller.Shop.Languages) };
        var pages = (await seller.Catalog.Snapshot())?.Pages ?? [];
        var id = Ids.New(seller.Http.RequestServices.GetRequiredService<TimeProvider>());
        var handle = Handles.For(draft.Title, id, taken =>
            taken == "new" || pages.Any(page => page.Handle == taken) || PageDraft.Usual(seller.Shop).Any(one => one.Handle == taken)
        );
        var (errors, done) = await Set(seller, form, draft, handle, 0);
        return done ?? await New(seller, draft, errors);
    }

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var handle = seller.Route("handle");
        if (await Find(seller, handle) is null && PageDraft.Usual(seller.Shop).All(usual => usual.Handle != handle))
        {
            return seller.Missing("page");
        }

        var draft = PageDraft.Of(form) with { Translations = TranslationsDraft.Of(form, seller.Shop.Languages) };
        var (errors, done) = await Set(seller, form, draft, handle, form.Version);
        return done ?? await Edit(seller, draft, errors);
    }

    private static async Task<(FormErrors Errors, IResult? Done)> Set(
        SellerContext seller,
        Form form,
        PageDraft draft,
        string handle,
        long? ifVersion
    )
    {
        if (seller.Time.Read(draft.PublishAt, "publishAt", out var at) is { } error)
        {
            return (FormErrors.Of(error), null);
        }

        var command = new SetPage(form.OperationId(), handle, draft.Title, draft.Text, draft.Visible, draft.Visible ? at : null, ifVersion);
        var result = await seller.Catalog.SetPage(command);
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return (FormErrors.Of(result.Error), null);
        }

        if (result.Ok)
        {
            seller.Changed(result.Value);
        }

        if (await TranslationFields.Save(seller, form, ShopPage.IdOf(handle)) is { Any: true } untranslated)
        {
            return (untranslated, null);
        }

        return (FormErrors.None, seller.Go("pages", seller.Texts.Common.IsSaved(draft.Title)));
    }

    private static async Task<IResult> Delete(SellerContext seller, Form form)
    {
        var result = await seller.Catalog.DeletePage(form.OperationId(), seller.Route("handle"), form.Version);
        if (!result.Ok)
        {
            return result.Error.Kind == ErrorKind.NotFound
                ? seller.Missing("page")
                : seller.Go($"pages/{seller.Route("handle")}", seller.Say(result.Error));
        }

        seller.Changed(result.Value);
        return seller.Go("pages", seller.Texts.Common.Deleted);
    }

    /// <summary>The page as shoppers will see it: drawn for this request and kept nowhere.</summary>
    private static async Task<IResult> Preview(SellerContext seller)
    {
        if (await seller.Catalog.Snapshot() is not { } shop || await Find(seller, seller.Route("handle")) is not { } page)
        {
            return seller.Missing("page");
        }

        var shown = shop with
        {
            Pages = shop.Pages.Select(one => one.Handle == page.Handle ? one with { Visible = true } : one).ToImmutableArray(),
        };
        return ShopPreview.Of(seller, shown, new PageKey(PageKinds.Written, page.Handle, Host: seller.Http.PublicUrl()));
    }

    private static async Task<ShopPage?> Find(SellerContext seller, string handle) =>
        (await seller.Catalog.Snapshot())?.Pages.FirstOrDefault(page => page.Handle == handle);
}
