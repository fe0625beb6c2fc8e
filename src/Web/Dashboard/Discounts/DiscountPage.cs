using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Terms;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Discounts;

/// <summary>Giving a discount and changing one.</summary>
internal static class DiscountPage
{
    public static void Map(DeskRoutes shop)
    {
        shop.Get("/discounts/new", desk => Show(desk, null, DiscountDraft.Blank, FormErrors.None));
        shop.Post("/discounts", (desk, form) => Save(desk, form, null));
        shop.Get("/discounts/{discountId}", async desk =>
            await Find(desk) is { } discount
                ? await Show(desk, discount, DiscountDraft.Of(desk, discount), FormErrors.None)
                : Desk.Missing("discount")
        );
        shop.Post("/discounts/{discountId}", async (desk, form) =>
            await Find(desk) is { } discount ? await Save(desk, form, discount) : Desk.Missing("discount")
        );
        shop.Post("/discounts/{discountId}/delete", Delete);
    }

    private static async Task<IResult> Show(Desk desk, Discount? discount, DiscountDraft draft, FormErrors errors)
    {
        var (version, products) = ((await desk.Terms().Get()).Version, (await desk.Catalog.Snapshot())?.Products ?? []);
        return Frame.Page(
            desk,
            Place.Settings,
            discount?.Title ?? "New discount",
            Fragment.Of(
                $"""
                {Controls.Back(desk.Url("discounts"), "Discounts")}
                <h1>{discount?.Title ?? "New discount"}</h1>
                {errors.Summary(DiscountForm.Fields)}
                <form method="post" action="{desk.Url(
                    discount is null ? "discounts" : $"discounts/{discount.Id}"
                )}" class="card">{Form.Hidden(discount is null ? null : version)}
                {new DiscountForm(desk, draft, errors, products).Html}
                <button type="submit" class="btn big">Save</button></form>
                {(
                    discount is null
                        ? default
                        : Controls.Button(desk.Url($"discounts/{discount.Id}/delete"), Fragment.Of($"Delete this discount"), "btn bad")
                )}
                """
            ),
            errors.Status
        );
    }

    private static async Task<IResult> Save(Desk desk, Form form, Discount? now)
    {
        var draft = DiscountDraft.Of(form);
        var errors = draft.Read(desk, now?.Id ?? Ids.Derive("discount", desk.StoreId, form.OperationId()), out var discount);
        if (discount is null)
            return await Show(desk, now, draft, errors);

        var outcome = await desk.Terms().PutDiscount(form.OperationId(), discount, form.Version);
        return await TermsDesk.Done(desk, outcome, "discounts", $"{discount.Title} is saved.", problems =>
            Show(desk, now, draft, problems)
        );
    }

    private static async Task<IResult> Delete(Desk desk, Form form)
    {
        var outcome = await desk.Terms().DeleteDiscount(form.OperationId(), desk.Route("discountId"));
        return await TermsDesk.Done(desk, outcome, "discounts", "Deleted. Existing orders keep their discount.", _ =>
            Task.FromResult(Desk.Missing("discount"))
        );
    }

    private static async Task<Discount?> Find(Desk desk) =>
        (await desk.Terms().Get()).Terms.Discounts.FirstOrDefault(one => one.Id == desk.Route("discountId"));
}
