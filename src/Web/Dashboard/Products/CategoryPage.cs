using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Products;

/// <summary>The shop's categories: their names, their order, their end. They come to be with the first product that names them.</summary>
internal static class CategoryPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/categories", seller => Show(seller));
        shop.Post("/categories/order", Arrange);
        shop.Post("/categories/{categoryId}/rename", Rename);
        shop.Post("/categories/{categoryId}/move", Move);
        shop.Post("/categories/{categoryId}/delete", Delete);
    }

    private static async Task<IResult> Show(SellerContext seller, string? refused = null, string typed = "", FormErrors? errors = null)
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
            return SellerContext.Missing("shop");

        var count = catalog
            .Products.Where(product => product.CategoryId is not null)
            .CountBy(product => product.CategoryId!)
            .ToDictionary();
        return Frame.Page(
            seller,
            Place.Products,
            "Categories",
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("products"), "Products")}
            <h1>Categories</h1>
            {(catalog.Categories.IsEmpty
                ? Controls.Empty(Icons.Folder, "No categories yet", "Type a category's name when you add or edit a product, and it shows up here.")
                : Fragment.Of($"""
                    <p class="soft">Customers see them in this order.</p>
                    <ul class="card flush list" data-arrange data-action="{seller.Url("categories/order")}">{Each(catalog.Categories, category =>
                        Row(seller, category, count.GetValueOrDefault(category.Id), refused == category.Id ? (typed, errors?["name"] ?? errors?.General) : null))}</ul>
                    """))}
            """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static Fragment Row(SellerContext seller, Category category, int products, (string Typed, string? Error)? refused)
    {
        var here = seller.Url($"categories/{category.Id}");
        var id = $"name-{category.Id}";
        return Fragment.Of(
            $"""
            <li class="item wrap" data-id="{category.Id}"><span class="grip">{Icons.Grip}</span><span class="grow"><strong>{category.Name}</strong><br><span class="soft small">{Count(
                products,
                "product",
                "products"
            )}</span></span>
            {Controls.Button(
                $"{here}/move",
                Icons.Up,
                "btn quiet slim square",
                Controls.HiddenField("to", "up"),
                $"Move {category.Name} up"
            )}{Controls.Button(
                $"{here}/move",
                Icons.Down,
                "btn quiet slim square",
                Controls.HiddenField("to", "down"),
                $"Move {category.Name} down"
            )}
            <details class="more"{When(refused is not null, " open")}><summary>Rename or delete</summary><div class="stack">
            <form method="post" action="{here}/rename" class="stack" data-swap>{Form.Hidden()}
            <div class="field"><label for="{id}">Name</label><div class="copy"><input id="{id}" name="name" value="{refused?.Typed
                ?? category.Name}" maxlength="80" required><button type="submit" class="btn quiet">Rename</button></div>{(
                refused?.Error is { } error ? Fragment.Of($"<p class=\"error\" role=\"alert\">{error}</p>") : default
            )}</div></form>
            {Controls.Button($"{here}/delete", Fragment.Of($"Delete category, keep its products"), "btn bad")}
            </div></details></li>
            """
        );
    }

    private static async Task<IResult> Rename(SellerContext seller, Form form)
    {
        var id = seller.Route("categoryId");
        if (!Ids.IsId(id))
            return SellerContext.Missing("category");

        var result = await seller.Catalog.RenameCategory(form.OperationId(), id, form["name"]);
        return result switch
        {
            { Ok: true } => Done(seller, result.Value, "Renamed."),
            { Error.Kind: ErrorKind.NotFound } => SellerContext.Missing("category"),
            _ => await Show(seller, id, form["name"], FormErrors.Of(result.Error!)),
        };
    }

    private static async Task<IResult> Delete(SellerContext seller, Form form)
    {
        var id = seller.Route("categoryId");
        if (!Ids.IsId(id))
            return SellerContext.Missing("category");

        var result = await seller.Catalog.DeleteCategory(form.OperationId(), id);
        return result.Ok
            ? Done(seller, result.Value, "The category is deleted. Its products are still in the shop.")
            : seller.Go("categories", result.Error.Message);
    }

    private static Task<IResult> Move(SellerContext seller, Form form) =>
        Reorder(seller, form, ids => Arrangement.Step(ids, seller.Route("categoryId"), form["to"] == "up"));

    private static Task<IResult> Arrange(SellerContext seller, Form form) =>
        Reorder(seller, form, ids => Arrangement.Of(ids, [.. form["ids"].Split(',', StringSplitOptions.RemoveEmptyEntries)]));

    private static async Task<IResult> Reorder(
        SellerContext seller,
        Form form,
        Func<ImmutableArray<string>, ImmutableArray<string>> arrange
    )
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
            return SellerContext.Missing("shop");

        var wanted = arrange([.. catalog.Categories.Select(category => category.Id)]);
        var result = await seller.Catalog.ReorderCategories(form.OperationId(), wanted);
        return result.Ok
            ? Done(seller, result.Value, null)
            : seller.Go("categories", Form.IsRepeat(result.Error) ? null : result.Error.Message);
    }

    private static IResult Done(SellerContext seller, long version, string? say)
    {
        seller.Changed(version);
        return seller.Go("categories", say);
    }
}
