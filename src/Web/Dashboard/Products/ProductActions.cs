using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Products;

/// <summary>What is done to a product with one press: in stock or not, hidden or shown, its place, its photos, its end.</summary>
internal static class ProductActions
{
    public static void Map(DeskRoutes shop)
    {
        shop.Post("/products/{productId}/stock", SetStock);
        shop.Post("/products/{productId}/visible", SetVisible, DeskRoutes.MostWithPhotos, "photos");
        shop.Post("/products/{productId}/delete", Delete, DeskRoutes.MostWithPhotos, "photos");
        shop.Post("/products/{productId}/move", Move);
        shop.Post("/products/order", Arrange);
        shop.Post("/products/{productId}/photos/{pictureId}/{action}", ChangePhoto, DeskRoutes.MostWithPhotos, "photos");
    }

    /// <summary>Hiding and deleting, in the product's form.</summary>
    public static Fragment Card(Desk desk, Product product) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>Visibility</h2>
            {Controls.ActSwitch(
                desk.Url($"products/{product.Id}/visible"),
                "visible",
                product.Visible,
                product.Visible ? "Shown to customers" : "Hidden from customers"
            )}
            <a class="btn quiet" href="/s/{desk.Shop.Slug:url}/p/{product.Handle:url}" target="_blank">{Icons.Open}See it in the shop</a>
            <details class="more bad"><summary>Delete this product…</summary><div class="stack">
            <p>This cannot be undone. Existing orders keep it. To take it off sale for a while, hide it instead.</p>
            {Controls.Act(
                desk.Url($"products/{product.Id}/delete"),
                Fragment.Of($"Delete {product.Title}"),
                "btn bad"
            )}</div></details></section>
            """
        );

    private static async Task<IResult> SetStock(Desk desk, Form form)
    {
        var id = desk.Route("productId");
        if (!Ids.IsId(id) || await desk.Catalog.Get(id) is null)
            return Desk.Missing("product");

        var outcome = await desk.Catalog.Edit(new EditProduct(form.OperationId(), id, InStock: form["inStock"] == "true"));
        if (!outcome.Ok)
            return desk.Go(Back(form), Form.IsRepeat(outcome.Refusal) ? null : outcome.Refusal.Message);

        desk.Changed(outcome.Value.Version);
        return desk.Go(Back(form), $"{outcome.Value.Product.Title} is {(outcome.Value.Product.InStock ? "in stock" : "sold out")}.");
    }

    private static Task<IResult> SetVisible(Desk desk, Form form)
    {
        var visible = form["visible"] == "true";
        return Edit(
            desk,
            form,
            product => new EditProduct(form.OperationId(), product.Id, Visible: visible),
            visible ? "Customers see it again." : "Hidden: customers no longer see it."
        );
    }

    private static Task<IResult> ChangePhoto(Desk desk, Form form)
    {
        var (picture, action) = (desk.Route("pictureId"), desk.Route("action"));
        return action is not ("earlier" or "remove")
            ? Task.FromResult(Desk.Missing("page"))
            : Edit(
                desk,
                form,
                product => new EditProduct(
                    form.OperationId(),
                    product.Id,
                    form.Version,
                    Pictures: Changed(product.Pictures, picture, action)
                ),
                action == "remove" ? "The photo is removed." : "The photo is moved."
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

    /// <summary>Changes one thing of the product by a button of its form; what else was typed or chosen there is kept.</summary>
    private static async Task<IResult> Edit(Desk desk, Form form, Func<Product, EditProduct> command, string said)
    {
        var id = desk.Route("productId");
        if (!Ids.IsId(id) || await desk.Catalog.Get(id) is not { } found)
            return Desk.Missing("product");

        var outcome = await desk.Catalog.Edit(command(found.Product));
        if (outcome.Ok)
            desk.Changed(outcome.Value.Version);
        var errors = outcome.Ok || Form.IsRepeat(outcome.Refusal) ? FormErrors.None : FormErrors.Of(outcome.Refusal);
        return await ProductPages.After(desk, form, found, errors.And(await ProductPages.Keep(desk, form, id)), said);
    }

    private static async Task<IResult> Delete(Desk desk, Form form)
    {
        var id = desk.Route("productId");
        if (!Ids.IsId(id))
            return Desk.Missing("product");

        // A repeat finds it deleted: that is what was wanted.
        var title = (await desk.Catalog.Get(id))?.Product.Title;
        var outcome = await desk.Catalog.Delete(form.OperationId(), id, form.Version);
        if (!outcome.Ok)
            return outcome.Refusal.Kind == RefusalKind.NotFound
                ? Desk.Missing("product")
                : desk.Go($"products/{id}", outcome.Refusal.Message);

        desk.Changed(outcome.Value);
        return desk.Go("products", title is null ? "Deleted." : $"{title} is deleted.");
    }

    private static async Task<IResult> Move(Desk desk, Form form)
    {
        var id = desk.Route("productId");
        if (
            await desk.Catalog.Snapshot() is not { } catalog
            || catalog.Products.FirstOrDefault(product => product.Id == id) is not { } moved
        )
            return Desk.Missing("product");

        ImmutableArray<string> group =
        [
            .. catalog.Products.Where(product => product.CategoryId == moved.CategoryId).Select(product => product.Id),
        ];
        return await Reorder(desk, form, catalog, Arrangement.Step(group, id, form["to"] == "up"));
    }

    private static async Task<IResult> Arrange(Desk desk, Form form) =>
        await desk.Catalog.Snapshot() is { } catalog
            ? await Reorder(desk, form, catalog, [.. form["ids"].Split(',', StringSplitOptions.RemoveEmptyEntries)])
            : Desk.Missing("shop");

    private static async Task<IResult> Reorder(Desk desk, Form form, CatalogSnapshot catalog, ImmutableArray<string> wanted)
    {
        var all = Arrangement.Of([.. catalog.Products.Select(product => product.Id)], wanted);
        var outcome = await desk.Catalog.Reorder(form.OperationId(), all);
        if (!outcome.Ok)
            return desk.Go(Back(form), Form.IsRepeat(outcome.Refusal) ? null : outcome.Refusal.Message);

        desk.Changed(outcome.Value);
        return desk.Go(Back(form));
    }

    /// <summary>Back to the list as it was: the form carries the list's query.</summary>
    private static string Back(Form form) =>
        form["list"] is { Length: > 0 and <= 300 } list && list[0] == '?' && list.All(c => c is > ' ' and < '\u007f')
            ? $"products{list}"
            : "products";
}
