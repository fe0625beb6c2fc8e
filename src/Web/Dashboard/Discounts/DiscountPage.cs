using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Pricing;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Discounts;

/// <summary>The pages to create and change a discount.</summary>
internal static class DiscountPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/discounts/new", seller => Show(seller, null, DiscountDraft.Blank, FormErrors.None));
        shop.Post("/discounts", (seller, form) => Save(seller, form, null));
        shop.Get("/discounts/{discountId}", async seller =>
            await Find(seller) is { } discount
                ? await Show(seller, discount, DiscountDraft.Of(seller, discount), FormErrors.None)
                : seller.Missing("discount")
        );
        shop.Post("/discounts/{discountId}", async (seller, form) =>
            await Find(seller) is { } discount ? await Save(seller, form, discount) : seller.Missing("discount")
        );
        shop.Post("/discounts/{discountId}/delete", Delete);
    }

    private static async Task<IResult> Show(SellerContext seller, Discount? discount, DiscountDraft draft, FormErrors errors)
    {
        var (version, products) = ((await seller.Pricing().Get()).Version, (await seller.Catalog.Snapshot())?.Products ?? []);
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            discount?.Title ?? seller.Texts.Discounts.New,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("discounts"), seller.Texts.Discounts.Discounts)}
                <h1>{discount?.Title ?? seller.Texts.Discounts.New}</h1>
                {errors.Summary(seller.Texts, DiscountForm.Fields)}
                <form method="post" action="{seller.Url(
                    discount is null ? "discounts" : $"discounts/{discount.Id}"
                )}" class="card">{Form.Hidden(discount is null ? null : version)}
                {new DiscountForm(seller, draft, errors, products).Html}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                {(
                    discount is null
                        ? default
                        : Controls.Button(seller.Url($"discounts/{discount.Id}/delete"), Fragment.Of($"{
                            seller.Texts.Discounts.DeleteThis}"), "btn bad")
                )}
                """
            ),
            errors.Status
        );
    }

    private static async Task<IResult> Save(SellerContext seller, Form form, Discount? now)
    {
        var draft = DiscountDraft.Of(form);
        var errors = draft.Read(seller, now?.Id ?? Ids.Derive("discount", seller.StoreId, form.OperationId()), out var discount);
        if (discount is null)
        {
            return await Show(seller, now, draft, errors);
        }

        var result = await seller.Pricing().PutDiscount(form.OperationId(), discount, form.Version);
        return await PricingTexts.Done(seller, result, "discounts", seller.Texts.Common.IsSaved(discount.Title), problems =>
            Show(seller, now, draft, problems)
        );
    }

    private static async Task<IResult> Delete(SellerContext seller, Form form)
    {
        var result = await seller.Pricing().DeleteDiscount(form.OperationId(), seller.Route("discountId"));
        return await PricingTexts.Done(seller, result, "discounts", seller.Texts.Discounts.DeletedHint, _ =>
            Task.FromResult(seller.Missing("discount"))
        );
    }

    private static async Task<Discount?> Find(SellerContext seller) =>
        (await seller.Pricing().Get()).Terms.Discounts.FirstOrDefault(one => one.Id == seller.Route("discountId"));
}
