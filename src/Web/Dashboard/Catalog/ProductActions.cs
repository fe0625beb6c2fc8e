using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>Actions on a product with one press: in stock or not, hidden or shown, its position, its photos, deleting it.</summary>
internal static class ProductActions
{
    public static void Map(SellerRoutes shop)
    {
        shop.Post("/products/{productId}/stock", SetStock);
        shop.Post("/products/{productId}/visible", SetVisible, SellerRoutes.MaxWithPhotos, "photos");
        shop.Post("/products/{productId}/delete", Delete, SellerRoutes.MaxWithPhotos, "photos");
        shop.Post("/products/{productId}/move", Move);
        shop.Post("/products/order", Arrange);
        shop.Post("/products/{productId}/photos/{pictureId}/{action}", ChangePhoto, SellerRoutes.MaxWithPhotos, "photos");
    }

    /// <summary>The buttons to hide and delete, in the product's form.</summary>
    public static Fragment Card(SellerContext seller, Product product, FormErrors errors) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>{seller.Texts.Products.Visibility}</h2>
            {(product.TakenDown is { } down
                ? Fragment.Of($"<p class=\"alert\" role=\"alert\">{seller.Texts.Publishing.TakenDown(down.Reason, down.Contact)}</p>")
                : default)}
            {Controls.ActSwitch(
                seller.Url($"products/{product.Id}/visible"),
                "visible",
                product.Visible,
                product.Visible ? seller.Texts.Products.Shown : seller.Texts.Products.HiddenFrom
            )}
            {(product.Visible
                ? Fragment.Of($"<a class=\"btn quiet\" href=\"/s/{seller.Shop.Slug:url}/p/{product.Handle:url}\" target=\"_blank\">{
                    Icons.Open}{seller.Texts.Products.SeeInShop}</a>")
                : PublishingPages.Fields(seller, product, errors))}
            {PublishingPages.Duplicate(seller, product)}
            <details class="more bad"><summary>{seller.Texts.Products.DeleteProduct}</summary><div class="stack">
            <p>{seller.Texts.Products.DeleteHint}</p>
            {Controls.Act(
                seller.Url($"products/{product.Id}/delete"),
                Fragment.Of($"{seller.Texts.Products.DeleteOne(product.Title)}"),
                "btn bad"
            )}</div></details></section>
            """
        );

    private static async Task<IResult> SetStock(SellerContext seller, Form form)
    {
        var id = seller.Route("productId");
        if (!Ids.IsId(id) || await seller.Catalog.Get(id) is null)
        {
            return seller.Missing("product");
        }

        var result = await seller.Catalog.Edit(new EditProduct(form.OperationId(), id, InStock: form["inStock"] == "true"));
        if (!result.Ok)
        {
            return seller.Go(Back(form), Form.IsRepeat(result.Error) ? null : seller.Say(result.Error));
        }

        seller.Changed(result.Value.Version);
        var product = result.Value.Product;
        return seller.Go(
            Back(form),
            product.InStock ? seller.Texts.Products.IsInStock(product.Title) : seller.Texts.Products.IsSoldOut(product.Title)
        );
    }

    private static Task<IResult> SetVisible(SellerContext seller, Form form)
    {
        var visible = form["visible"] == "true";
        return Edit(
            seller,
            form,
            product => new EditProduct(form.OperationId(), product.Id, Visible: visible),
            visible ? seller.Texts.Products.VisibleAgain : seller.Texts.Products.NowHidden
        );
    }

    private static Task<IResult> ChangePhoto(SellerContext seller, Form form)
    {
        var (picture, action) = (seller.Route("pictureId"), seller.Route("action"));
        return action is not ("earlier" or "remove")
            ? Task.FromResult(seller.Missing("page"))
            : Edit(
                seller,
                form,
                product => new EditProduct(
                    form.OperationId(),
                    product.Id,
                    form.Version,
                    Pictures: Changed(product.Pictures, picture, action)
                ),
                action == "remove" ? seller.Texts.Products.PhotoRemoved : seller.Texts.Products.PhotoMoved
            );
    }

    private static ImmutableArray<string> Changed(ImmutableArray<string> pictures, string picture, string action) =>
        pictures.IndexOf(picture) switch
        {
            < 0 => pictures,
            var at when action == "remove" => pictures.RemoveAt(at),
            0 => pictures,
            var at => pictures.RemoveAt(at).Insert(at - 1, picture),
        };

    /// <summary>Changes one thing by a button of the product's form; other input in the form is kept.</summary>
    public static async Task<IResult> Edit(SellerContext seller, Form form, Func<Product, EditProduct> command, string said)
    {
        var id = seller.Route("productId");
        if (!Ids.IsId(id) || await seller.Catalog.Get(id) is not { } found)
        {
            return seller.Missing("product");
        }

        var result = await seller.Catalog.Edit(command(found.Product));
        if (result.Ok)
        {
            seller.Changed(result.Value.Version);
        }

        var errors = result.Ok || Form.IsRepeat(result.Error) ? FormErrors.None : FormErrors.Of(result.Error);
        return await ProductPages.After(seller, form, found, errors.And(await ProductPages.Keep(seller, form, id)), said);
    }

    private static async Task<IResult> Delete(SellerContext seller, Form form)
    {
        var id = seller.Route("productId");
        if (!Ids.IsId(id))
        {
            return seller.Missing("product");
        }

        // A repeat finds it deleted already, which is the wanted result.
        var title = (await seller.Catalog.Get(id))?.Product.Title;
        var result = await seller.Catalog.Delete(form.OperationId(), id, form.Version);
        if (!result.Ok)
        {
            return result.Error.Kind == ErrorKind.NotFound
                ? seller.Missing("product")
                : seller.Go($"products/{id}", seller.Say(result.Error));
        }

        seller.Changed(result.Value);
        return seller.Go("products", title is null ? seller.Texts.Common.Deleted : seller.Texts.Products.IsDeleted(title));
    }

    private static async Task<IResult> Move(SellerContext seller, Form form)
    {
        var id = seller.Route("productId");
        if (
            await seller.Catalog.Snapshot() is not { } catalog
            || catalog.Products.FirstOrDefault(product => product.Id == id) is not { } moved
        )
        {
            return seller.Missing("product");
        }

        ImmutableArray<string> group =
        [
            .. catalog.Products.Where(product => product.CategoryId == moved.CategoryId).Select(product => product.Id),
        ];
        return await Reorder(seller, form, catalog, Arrangement.Step(group, id, form["to"] == "up"));
    }

    private static async Task<IResult> Arrange(SellerContext seller, Form form) =>
        await seller.Catalog.Snapshot() is { } catalog
            ? await Reorder(seller, form, catalog, [.. form["ids"].Split(',', StringSplitOptions.RemoveEmptyEntries)])
            : seller.Missing("shop");

    private static async Task<IResult> Reorder(SellerContext seller, Form form, CatalogSnapshot catalog, ImmutableArray<string> wanted)
    {
        var all = Arrangement.Of([.. catalog.Products.Select(product => product.Id)], wanted);
        var result = await seller.Catalog.Reorder(form.OperationId(), all);
        if (!result.Ok)
        {
            return seller.Go(Back(form), Form.IsRepeat(result.Error) ? null : seller.Say(result.Error));
        }

        seller.Changed(result.Value);
        return seller.Go(Back(form));
    }

    /// <summary>Returns to the list with its filter: the form carries the list's query.</summary>
    private static string Back(Form form) =>
        form["list"] is { Length: > 0 and <= 300 } list && list[0] == '?' && list.All(c => c is > ' ' and < '\u007f')
            ? $"products{list}"
            : "products";
}
