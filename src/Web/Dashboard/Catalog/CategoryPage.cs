using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Translations;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>
/// The shop's categories and their order, and a page to rename or delete each. A category is created with the first product that names it.
/// </summary>
internal static class CategoryPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/categories", ShowAll);
        shop.Post("/categories/order", Arrange);
        shop.Get("/categories/{categoryId}", seller => Show(seller));
        shop.Post("/categories/{categoryId}/rename", Rename);
        shop.Post("/categories/{categoryId}/move", Move);
        shop.Post("/categories/{categoryId}/delete", Delete);
    }

    private static async Task<IResult> ShowAll(SellerContext seller)
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var count = catalog
            .Products.Where(product => product.CategoryId is not null)
            .CountBy(product => product.CategoryId!)
            .ToDictionary();
        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Products.Categories,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("products"), seller.Texts.Products.Products)}
            <h1>{seller.Texts.Products.Categories}</h1>
            {(catalog.Categories.IsEmpty
                ? Controls.Empty(Icons.Folder, seller.Texts.Products.NoCategories,
                    seller.Texts.Products.NoCategoriesHint)
                : Fragment.Of($"""
                    <p class="soft">{seller.Texts.Products.CategoryOrder}</p>
                    <ul class="card flush list" data-arrange
                     data-action="{seller.Url("categories/order")}">{Each(catalog.Categories, category =>
                        Row(seller, category, count.GetValueOrDefault(category.Id),
                            catalog.Categories.FirstOrDefault(parent => parent.Id == category.ParentId)?.Name))}</ul>
                    """))}
            """
            )
        );
    }

    private static Fragment Row(SellerContext seller, Category category, int products, string? inside)
    {
        var here = seller.Url($"categories/{category.Id}");
        return Fragment.Of(
            $"""
            <li class="item" data-id="{category.Id}"><span class="grip">{Icons.Grip}</span><a class="grow"
             href="{here}"><strong>{(
                inside is null ? "" : $"{inside} › "
            )}{category.Name}</strong><br><span class="soft small">{
                seller.Texts.Common.Products(products)}</span></a>{Arrow("up", Icons.Up)}{Arrow("down", Icons.Down)}</li>
            """
        );

        Fragment Arrow(string to, Fragment icon) =>
            Controls.Button(
                $"{here}/move",
                icon,
                "btn quiet slim square",
                Controls.HiddenField("to", to),
                (to == "up" ? seller.Texts.Common.MoveUp(category.Name) : seller.Texts.Common.MoveDown(category.Name))
            );
    }

    /// <summary>One category: its name and a button that deletes it, in one form, so that a refusal loses no input.</summary>
    private static async Task<IResult> Show(SellerContext seller, Form? typed = null, FormErrors? errors = null)
    {
        var id = seller.Route("categoryId");
        var categories = (await seller.Catalog.Snapshot())?.Categories ?? [];
        if (categories.FirstOrDefault(each => each.Id == id) is not { } category)
        {
            return seller.Missing("category");
        }

        var here = seller.Url($"categories/{id}");
        var translations = await TranslationFields.Now(seller, id, typed);
        return Frame.Page(
            seller,
            DashboardSection.Products,
            category.Name,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("categories"), seller.Texts.Products.Categories)}
                <h1>{category.Name}</h1>
                {errors?.Summary(seller.Texts, "name", "parentId", "handle") ?? default}
                <form method="post" action="{here}/rename" class="card"{When(typed is not null, " data-unsaved")}>{Form.Hidden()}
                {new TextField("name", seller.Texts.Common.Name)
                {
                    Value = typed?["name"] ?? category.Name,
                    Error = errors?["name"],
                    Max = 80,
                    Required = true,
                    AutoComplete = "off",
                }.Html}
                {new TranslationFields(seller.Texts.Common.Name, ProductRules.MaxCategoryName).Html(
                    seller,
                    translations,
                    errors ?? FormErrors.None
                )}
                {SelectField.Of(
                    "parentId",
                    seller.Texts.Products.Inside,
                    Parents(seller, categories, category),
                    typed?["parentId"] ?? category.ParentId ?? "",
                    errors?["parentId"]
                )}
                {new TextField("handle", seller.Texts.Common.LinkName)
                {
                    Value = typed?["handle"] ?? category.Handle,
                    Error = errors?["handle"],
                    Hint = seller.Texts.Common.FormerLinks,
                    Max = Handles.Max,
                    Required = true,
                    AutoComplete = "off",
                }.Html}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button>
                {Controls.Act($"{here}/delete", Fragment.Of($"{seller.Texts.Products.DeleteCategory}"), "btn bad")}</form>
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> Rename(SellerContext seller, Form form)
    {
        var errors = FormErrors.None;
        var done = await Change(seller, form, seller.Texts.Common.Saved, async id =>
        {
            var edited = await seller.Catalog.EditCategory(
                new EditCategory(
                    form.OperationId(),
                    id,
                    form["name"],
                    form.Has("handle") ? form["handle"].Trim() : null,
                    form.Sent("parentId") ? form["parentId"] : null
                )
            );
            errors = edited.Ok ? await TranslationFields.Save(seller, form, id) : errors;
            return edited;
        });
        return errors.Any ? await Show(seller, form, errors) : done;
    }

    /// <summary>The categories that this one may be inside of.</summary>
    private static IEnumerable<(string, string)> Parents(SellerContext seller, ImmutableArray<Category> categories, Category category)
    {
        var tree = new CategoryTree(categories);
        var below = tree.Below(category.Id);
        return categories
            .Where(other => !below.Contains(other.Id))
            .Select(other => (other.Id, string.Join(" › ", tree.PathTo(other).Select(each => each.Name))))
            .Prepend(("", seller.Texts.Products.AtTheTop));
    }

    private static async Task<IResult> Delete(SellerContext seller, Form form) =>
        await Change(seller, form, seller.Texts.Products.CategoryDeleted, id => seller.Catalog.DeleteCategory(form.OperationId(), id));

    private static async Task<IResult> Change(SellerContext seller, Form form, string said, Func<string, Task<Result<long>>> change)
    {
        var id = seller.Route("categoryId");
        if (!Ids.IsId(id))
        {
            return seller.Missing("category");
        }

        var result = await change(id);
        return result switch
        {
            { Ok: true } => Done(seller, result.Value, said),
            { Error.Kind: ErrorKind.NotFound } => seller.Missing("category"),
            _ => await Show(seller, form, FormErrors.Of(result.Error!)),
        };
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
        {
            return seller.Missing("shop");
        }

        var wanted = arrange([.. catalog.Categories.Select(category => category.Id)]);
        var result = await seller.Catalog.ReorderCategories(form.OperationId(), wanted);
        return result.Ok
            ? Done(seller, result.Value, null)
            : seller.Go("categories", Form.IsRepeat(result.Error) ? null : seller.Say(result.Error));
    }

    private static IResult Done(SellerContext seller, long version, string? say)
    {
        seller.Changed(version);
        return seller.Go("categories", say);
    }
}
