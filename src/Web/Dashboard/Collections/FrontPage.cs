using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Collections;

/// <summary>The shop's menu, link by link, and the products that its front page begins with.</summary>
internal static class FrontPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/front", Show);
        shop.Get("/front/menu/new", seller => NewLink(seller, null, FormErrors.None));
        shop.Post("/front/menu", AddLink);
        shop.Post("/front/menu/{place}/{action}", ChangeLink);
        shop.Post("/front/featured/{productId}/{action}", ChangeFeatured);
    }

    private static async Task<IResult> Show(SellerContext seller)
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var front = catalog.Front;
        var featured = front.Featured.Select(id => catalog.Products.FirstOrDefault(product => product.Id == id)).OfType<Product>().ToList();
        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Collections.MenuAndFront,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("collections"), seller.Texts.Collections.Collections)}
            <h1>{seller.Texts.Collections.MenuAndFront}</h1>
            <section class="stack"><h2>{seller.Texts.Collections.Menu}</h2>
            {(front.Menu.IsEmpty
                ? Fragment.Of($"<p class=\"soft\">{seller.Texts.Collections.NoMenu}</p>")
                : Fragment.Of($"<ul class=\"card flush list\">{Each(front.Menu.Select((link, place) => (link, place)), each =>
                    Link(seller, catalog, each.link, each.place))}</ul>"))}
            <div class="row"><a class="btn slim" href="{seller.Url("front/menu/new")}">{Icons.Plus}{
                seller.Texts.Collections.AddLink}</a></div></section>
            <section class="stack"><h2>{seller.Texts.Collections.Featured}</h2>
            {(featured.Count == 0
                ? Fragment.Of($"<p class=\"soft\">{seller.Texts.Collections.NoneFeatured}</p>")
                : Fragment.Of($"<ul class=\"card flush list\">{Each(featured, product => Featured(seller, product))}</ul>"))}</section>
            """
            )
        );
    }

    private static Fragment Link(SellerContext seller, CatalogSnapshot catalog, MenuLink link, int place)
    {
        var (name, here) = (NameOf(seller.Texts, catalog, link), seller.Url($"front/menu/{place}"));
        return Fragment.Of(
            $"""
            <li class="item"><span class="grow"><strong>{(
                link.Title.Length > 0 ? link.Title : name ?? "?"
            )}</strong><br><span class="soft small">{Kind(seller.Texts, link.Target)}{(
                name is null ? Fragment.Of($" · {seller.Texts.Collections.NotInShop}") : default
            )}</span></span>{Button("up", Icons.Up, seller.Texts.Common.MoveUp(name ?? ""))}{
                Button("down", Icons.Down, seller.Texts.Common.MoveDown(name ?? ""))}{Button(
                "remove",
                Icons.Close,
                seller.Texts.Collections.OutOfMenu(name ?? "")
            )}</li>
            """
        );

        Fragment Button(string action, Fragment icon, string label) =>
            Controls.Button($"{here}/{action}", icon, "btn quiet slim square", Controls.HiddenField("target", Value(link)), label);
    }

    private static async Task<IResult> NewLink(SellerContext seller, Form? typed, FormErrors errors)
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        IEnumerable<MenuLink> targets =
        [
            new(MenuTarget.Home),
            new(MenuTarget.Collections),
            new(MenuTarget.Info),
            .. catalog.Collections.Select(collection => new MenuLink(MenuTarget.Collection, collection.Id)),
            .. catalog.Categories.Select(category => new MenuLink(MenuTarget.Category, category.Id)),
        ];
        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Collections.AddLink,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("front"), seller.Texts.Collections.MenuAndFront)}
            <h1>{seller.Texts.Collections.AddLink}</h1>{errors.Summary(seller.Texts, "title")}
            <form method="post" action="{seller.Url("front/menu")}" class="card"{When(typed is not null, " data-unsaved")}>{Form.Hidden()}
            {SelectField.Of("target", seller.Texts.Collections.LinkTo, targets.Select(link => (Value(link), $"{
                Kind(seller.Texts, link.Target)}: {NameOf(seller.Texts, catalog, link)}")),
                typed?["target"])}
            {new TextField("title", seller.Texts.Collections.OwnName)
            {
                Value = typed?["title"] ?? "",
                Error = errors["title"],
                Hint = seller.Texts.Common.Optional,
                Max = 40,
                AutoComplete = "off",
            }.Html}
            <button type="submit" class="btn big">{seller.Texts.Collections.AddToMenu}</button></form>
            """
            ),
            errors.Status
        );
    }

    private static Fragment Featured(SellerContext seller, Product product)
    {
        var here = seller.Url($"front/featured/{product.Id}");
        return Fragment.Of(
            $"""
            <li class="item">{Thumbnail.Of(seller.StoreId, product.Pictures.FirstOrDefault(), faded: !product.Visible)}<a class="grow"
             href="{seller.Url($"products/{product.Id}")}"><strong>{product.Title}</strong></a>{Button("up", Icons.Up, "up")}{Button(
                "down",
                Icons.Down,
                "down"
            )}{Controls.Button($"{
                here}/remove", Icons.Close, "btn quiet slim square", name: seller.Texts.Collections.NoLonger(product.Title))}</li>
            """
        );

        Fragment Button(string action, Fragment icon, string to) =>
            Controls.Button(
                $"{here}/{action}",
                icon,
                "btn quiet slim square",
                name: (to == "up" ? seller.Texts.Common.MoveUp(product.Title) : seller.Texts.Common.MoveDown(product.Title))
            );
    }

    private static async Task<IResult> AddLink(SellerContext seller, Form form)
    {
        var parts = form["target"].Split('/');
        var target = Enum.TryParse<MenuTarget>(parts[0], out var known) ? known : MenuTarget.Home;
        var link = new MenuLink(target, parts.Length > 1 ? parts[1] : "", form["title"]);
        return await Change(
            seller,
            form,
            front => front with { Menu = front.Menu.Add(link) },
            error =>
                NewLink(
                    seller,
                    form,
                    FormErrors.Of(error.Field?.EndsWith("title", StringComparison.Ordinal) == true ? error with { Field = "title" } : error)
                )
        );
    }

    private static Task<IResult> ChangeLink(SellerContext seller, Form form) =>
        Change(
            seller,
            form,
            front =>
            {
                // The link is named beside its place, so that a list that has changed meanwhile is not changed at the wrong one.
                if (
                    !int.TryParse(seller.Route("place"), out var place)
                    || place >= front.Menu.Length
                    || place < 0
                    || Value(front.Menu[place]) != form["target"]
                )
                {
                    return front;
                }

                return front with
                {
                    Menu = Moved(front.Menu, place, seller.Route("action")),
                };
            },
            error => Task.FromResult(seller.Go("front", seller.Say(error)))
        );

    private static Task<IResult> ChangeFeatured(SellerContext seller, Form form) =>
        Change(
            seller,
            form,
            front =>
                front.Featured.IndexOf(seller.Route("productId")) is >= 0 and var place
                    ? front with
                    {
                        Featured = Moved(front.Featured, place, seller.Route("action")),
                    }
                    : front,
            error => Task.FromResult(seller.Go("front", seller.Say(error)))
        );

    private static ImmutableArray<T> Moved<T>(ImmutableArray<T> all, int place, string action) =>
        (action, place) switch
        {
            ("remove", _) => all.RemoveAt(place),
            ("up", > 0) => all.RemoveAt(place).Insert(place - 1, all[place]),
            ("down", _) when place < all.Length - 1 => all.RemoveAt(place).Insert(place + 1, all[place]),
            _ => all,
        };

    private static async Task<IResult> Change(
        SellerContext seller,
        Form form,
        Func<ShopFront, ShopFront> change,
        Func<Error, Task<IResult>> refused
    )
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var result = await seller.Catalog.SetFront(form.OperationId(), Fronts.Present(catalog, change(catalog.Front)));
        if (!result.Ok)
        {
            return Form.IsRepeat(result.Error) ? seller.Go("front") : await refused(result.Error);
        }

        seller.Changed(result.Value);
        return seller.Go("front");
    }

    private static string Value(MenuLink link) => link.Id.Length == 0 ? link.Target.ToString() : $"{link.Target}/{link.Id}";

    private static string Kind(DashboardTexts texts, MenuTarget target) =>
        target switch
        {
            MenuTarget.Category => texts.Products.Category,
            MenuTarget.Collection => texts.Collections.Collection,
            MenuTarget.Product => texts.Collections.Product,
            _ => texts.Collections.Page,
        };

    private static string? NameOf(DashboardTexts texts, CatalogSnapshot catalog, MenuLink link) =>
        link.Target switch
        {
            MenuTarget.Home => texts.Products.AllProducts,
            MenuTarget.Collections => texts.Collections.AllCollections,
            MenuTarget.Info => texts.Collections.Info,
            MenuTarget.Category => catalog.Categories.FirstOrDefault(each => each.Id == link.Id)?.Name,
            MenuTarget.Collection => catalog.Collections.FirstOrDefault(each => each.Id == link.Id)?.Title,
            MenuTarget.Product => catalog.Products.FirstOrDefault(each => each.Id == link.Id)?.Title,
            _ => null,
        };
}
