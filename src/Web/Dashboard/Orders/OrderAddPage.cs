using System.Collections.Immutable;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.RuntimeSettings;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Orders;
using Dukaan.Web.Sellers;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>Goods that an order gets besides. What they cost more, its customer pays on the order's page.</summary>
internal static class OrderAddPage
{
    /// <summary>How many products are listed at once; others are searched for.</summary>
    private const int MaxListed = 30;

    private static readonly string[] Fields = ["lines", "add"];

    /// <summary>Whether this site lets sellers add goods: an operator decides.</summary>
    public static bool IsOffered(SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<IRuntimeSettings>().Now.Of(seller.StoreId).AddedGoods;

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/orders/{orderId}/add", seller => Show(seller, null, "", FormErrors.None));
        shop.Post("/orders/{orderId}/add", Add);
        shop.Post("/orders/{orderId}/add/find", (seller, form) => Show(seller, form, form["q"], FormErrors.None));
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed, string query, FormErrors errors)
    {
        if (await Find(seller) is not { } order)
        {
            return seller.Missing("order");
        }

        var (words, desk) = (seller.Texts.HandOrder, seller.Texts.OrderDesk);
        var listed = (await HandOrderPage.Sold(seller))
            .Where(item => Typed(typed, item.Line).Length > 0 || item.Title.Contains(query, StringComparison.InvariantCultureIgnoreCase))
            .OrderByDescending(item => Typed(typed, item.Line).Length > 0)
            .Take(MaxListed);
        return Frame.Page(
            seller,
            DashboardSection.Orders,
            desk.AddItems,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url($"orders/{order.Id}"), desk.OrderNumber($"{order.Number}"))}
                <h1>{desk.AddItems}</h1><p class="soft">{desk.AddItemsHint}</p>
                {errors.Summary(seller.Texts, Fields)}
                <form method="post" action="{seller.Url($"orders/{order.Id}/add")}" class="card">{Form.Hidden(order.Version)}{
                    Controls.OnEnter}
                {new TextField("q", seller.Texts.Common.SearchProducts) { Value = query, Max = 80, AutoComplete = "off" }.Html}
                {Controls.Act(seller.Url($"orders/{order.Id}/add/find"), Fragment.Of($"{seller.Texts.Common.Search}"), "btn quiet")}
                {((errors["lines"] ?? errors["add"]) is { } error
                    ? Fragment.Of($"<p class=\"error\" role=\"alert\">{error}</p>") : default)}
                <ul class="list">{Each(listed, item => Row(seller, item.Title, item.Price, item.Line, Typed(typed, item.Line)))}</ul>
                <button type="submit" class="btn big">{desk.AddItems}</button></form>
                """
            ),
            errors.Status
        );
    }

    private static Fragment Row(SellerContext seller, string title, Money price, QuoteLine line, string typed) =>
        Fragment.Of(
            $"""
            <li class="item"><span class="grow">{title}<br><span class="num soft">{seller.Amount(
                price
            )}</span></span><input name="{HandOrderDraft.FieldOf(line.StockId)}" value="{typed}" inputmode="numeric" maxlength="3" size="3"
             autocomplete="off" aria-label="{seller.Texts.Products.QuantityOf(title)}"></li>
            """
        );

    private static async Task<IResult> Add(SellerContext seller, Form form)
    {
        if (await Find(seller) is not { } order)
        {
            return seller.Missing("order");
        }

        if (!seller.May(OrderPermissions.Of(OrderAction.Edit)))
        {
            return SellerGate.NotAllowed(seller.Caller);
        }

        var added = ImmutableArray.CreateBuilder<QuoteLine>();
        foreach (var (line, _, _) in await HandOrderPage.Sold(seller))
        {
            var typed = Typed(form, line);
            if (typed.Length > 0 && (!InputNormalizer.TryWhole(typed, out int quantity) || quantity > 999))
            {
                return await Again(Error.Invalid("lines", "quantity", "Order 1 to 999 of a product."));
            }
            else if (typed.Length > 0 && InputNormalizer.TryWhole(typed, out quantity) && quantity > 0)
            {
                added.Add(line with { Quantity = quantity });
            }
        }

        if (added.Count == 0)
        {
            return await Again(Error.Invalid("lines", "quantity", "Order at least one of a product."));
        }

        var step = new OrderStep(form.OperationId(), OrderAction.Edit, IfVersion: form.Version) { Add = added.ToImmutable() };
        var result = await seller.Order(order.Id).Take(step);
        return result.Ok ? seller.Go($"orders/{order.Id}", seller.Texts.OrderDesk.DidEdit) : await Again(result.Error);

        Task<IResult> Again(Error why) => Show(seller, form, form["q"], FormErrors.Of(why));
    }

    private static string Typed(Form? form, QuoteLine line) => form?[HandOrderDraft.FieldOf(line.StockId)] ?? "";

    private static async Task<OrderView?> Find(SellerContext seller) =>
        Ids.IsId(seller.Route("orderId")) && IsOffered(seller) ? await seller.Order(seller.Route("orderId")).Get() : null;
}
