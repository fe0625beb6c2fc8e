using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Web.Dashboard.Catalog;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Collections;

/// <summary>The shop's collections and their order.</summary>
internal static class CollectionListPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/collections", Show);
        shop.Post("/collections/order", Arrange);
        shop.Post("/collections/{collectionId}/move", Move);
    }

    private static async Task<IResult> Show(SellerContext seller)
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Collections.Collections,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("products"), seller.Texts.Products.Products)}
            <h1>{seller.Texts.Collections.Collections}</h1>
            <div class="row"><a class="btn slim" href="{seller.Url("collections/new")}">{Icons.Plus}{
                seller.Texts.Collections.ChooseProducts}</a><a
             class="btn quiet slim" href="{seller.Url("collections/new?by=rule")}">{Icons.Plus}{
                 seller.Texts.Collections.ByRule}</a><a class="btn quiet slim"
             href="{seller.Url("front")}">{seller.Texts.Collections.MenuAndFront}</a></div>
            {(catalog.Collections.IsEmpty
                ? Controls.Empty(Icons.Folder, seller.Texts.Collections.NoneYet,
                    seller.Texts.Collections.NoneYetHint)
                : Fragment.Of($"""
                    <p class="soft">{seller.Texts.Collections.Order}</p>
                    <ul class="card flush list" data-arrange
                     data-action="{seller.Url("collections/order")}">{Each(catalog.Collections, collection =>
                        Row(seller, catalog, collection))}</ul>
                    """))}
            """
            )
        );
    }

    private static Fragment Row(SellerContext seller, CatalogSnapshot catalog, Collection collection)
    {
        var here = seller.Url($"collections/{collection.Id}");
        var products = seller.Texts.Common.Products(CollectionContents.Of(catalog, collection).Length);
        return Fragment.Of(
            $"""
            <li class="item" data-id="{collection.Id}"><span class="grip">{Icons.Grip}</span>{Thumbnail.Of(
                seller.StoreId,
                collection.Picture,
                faded: !collection.Visible
            )}<a class="grow" href="{here}"><strong>{collection.Title}</strong><br><span class="soft small">{products}{(
                collection.Rule is null ? "" : $" · {seller.Texts.Collections.WithRule}"
            )}</span> {Fragment.If(
                !collection.Visible, Fragment.Of($"<span class=\"badge off\">{
                    seller.Texts.Common.Hidden}</span>"))}</a>{Arrow("up", Icons.Up)}{Arrow("down", Icons.Down)}</li>
            """
        );

        Fragment Arrow(string to, Fragment icon) =>
            Controls.Button(
                $"{here}/move",
                icon,
                "btn quiet slim square",
                Controls.HiddenField("to", to),
                (to == "up" ? seller.Texts.Common.MoveUp(collection.Title) : seller.Texts.Common.MoveDown(collection.Title))
            );
    }

    private static Task<IResult> Move(SellerContext seller, Form form) =>
        Reorder(seller, form, ids => Arrangement.Step(ids, seller.Route("collectionId"), form["to"] == "up"));

    private static Task<IResult> Arrange(SellerContext seller, Form form) =>
        Reorder(seller, form, ids => Arrangement.Of(ids, [.. form["ids"].Split(',', StringSplitOptions.RemoveEmptyEntries)]));

    private static async Task<IResult> Reorder(
        SellerContext seller,
        Form form,
        Func<ImmutableArray<string>, ImmutableArray<string>> arrange
    )
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var wanted = arrange([.. catalog.Collections.Select(collection => collection.Id)]);
        var result = await seller.Catalog.ReorderCollections(form.OperationId(), wanted);
        if (!result.Ok)
        {
            return seller.Go("collections", Form.IsRepeat(result.Error) ? null : seller.Say(result.Error));
        }

        seller.Changed(result.Value);
        return seller.Go("collections");
    }
}
