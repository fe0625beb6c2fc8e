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
            return SellerContext.Missing("shop");
        }

        return Frame.Page(
            seller,
            DashboardSection.Products,
            "Collections",
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("products"), "Products")}
            <h1>Collections</h1>
            <div class="row"><a class="btn slim" href="{seller.Url("collections/new")}">{Icons.Plus}Choose products</a><a
             class="btn quiet slim" href="{seller.Url("collections/new?by=rule")}">{Icons.Plus}By a rule</a><a class="btn quiet slim"
             href="{seller.Url("front")}">Menu and front page</a></div>
            {(catalog.Collections.IsEmpty
                ? Controls.Empty(Icons.Folder, "No collections yet",
                    "A collection is a page of products that belong together: gifts, new this week, under 500.")
                : Fragment.Of($"""
                    <p class="soft">Customers see them in this order.</p>
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
        var products = Count(CollectionContents.Of(catalog, collection).Length, "product", "products");
        return Fragment.Of(
            $"""
            <li class="item" data-id="{collection.Id}"><span class="grip">{Icons.Grip}</span>{Thumbnail.Of(
                seller.StoreId,
                collection.Picture,
                faded: !collection.Visible
            )}<a class="grow" href="{here}"><strong>{collection.Title}</strong><br><span class="soft small">{products}{When(
                collection.Rule is not null,
                " · by a rule"
            )}</span> {When(
                !collection.Visible,
                "<span class=\"badge off\">Hidden</span>"
            )}</a>{Arrow("up", Icons.Up)}{Arrow("down", Icons.Down)}</li>
            """
        );

        Fragment Arrow(string to, Fragment icon) =>
            Controls.Button($"{here}/move", icon, "btn quiet slim square", Controls.HiddenField("to", to), $"Move {collection.Title} {to}");
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
            return SellerContext.Missing("shop");
        }

        var wanted = arrange([.. catalog.Collections.Select(collection => collection.Id)]);
        var result = await seller.Catalog.ReorderCollections(form.OperationId(), wanted);
        if (!result.Ok)
        {
            return seller.Go("collections", Form.IsRepeat(result.Error) ? null : result.Error.Message);
        }

        seller.Changed(result.Value);
        return seller.Go("collections");
    }
}
