using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Sellers;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>Orders by phone and at the counter: the seller makes them for a customer, paid in cash, later, or with a link.</summary>
internal static class HandOrderPage
{
    /// <summary>How many products are listed at once; others are searched for.</summary>
    private const int MaxListed = 30;

    private static readonly string[] Fields =
    [
        "lines",
        "name",
        "phone",
        "address.line1",
        "address.city",
        "address.postalCode",
        "address.state",
        "note",
        "payment",
    ];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/orders/new", seller => Show(seller, HandOrderDraft.Blank, "", FormErrors.None));
        shop.Post("/orders/new/find", Find);
        shop.Post("/orders/new", Place);
    }

    private static async Task<IResult> Find(SellerContext seller, Form form) =>
        await Show(seller, HandOrderDraft.Of(form, (await Sold(seller)).Select(item => item.Line.StockId)), form["q"], FormErrors.None);

    private static async Task<IResult> Place(SellerContext seller, Form form)
    {
        var lines = (await Sold(seller)).ToDictionary(item => item.Line.StockId, item => item.Line);
        var draft = HandOrderDraft.Of(form, lines.Keys);
        var errors = draft.Read(lines, DialCodes.Of((await seller.Seller.Get())?.Phone), out var command);
        if (command is null)
        {
            return await Show(seller, draft, form["q"], errors);
        }

        var orderId = OrderKey.IdFor(seller.StoreId, form.OperationId());
        var grains = seller.Http.RequestServices.GetRequiredService<IGrainFactory>();
        var placed = await grains.GetGrain<IOrderAdmissionGrain>(seller.StoreId).Place(orderId, command);
        if (!placed.Ok)
        {
            return await Show(seller, draft, form["q"], FormErrors.Of(Plain(placed.Error)));
        }

        // Both may have been done by a press before this one; then they are done.
        if (draft.Payment == HandOrderDraft.Cash)
        {
            await seller.Order(orderId).Take(new OrderStep(form.OperationId("confirm"), OrderAction.Confirm));
            await seller.Order(orderId).Take(new OrderStep(form.OperationId("paid"), OrderAction.MarkPaid));
        }

        var words = seller.Texts.HandOrder;
        var number = placed.Value.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return seller.Go(
            $"orders/{orderId}",
            draft.Payment is HandOrderDraft.Link or HandOrderDraft.Upi ? words.SendLink(number) : words.Made(number)
        );
    }

    /// <summary>The refusal as this form names its fields.</summary>
    private static Error Plain(Error error) =>
        error.Field is { } field && field.StartsWith("customer.", StringComparison.Ordinal)
            ? error with
            {
                Field = field["customer.".Length..],
            }
        : error.Field is "payment.method" ? error with { Field = "payment" }
        : error;

    private static async Task<IResult> Show(SellerContext seller, HandOrderDraft draft, string query, FormErrors errors)
    {
        var (words, desk) = (seller.Texts.HandOrder, seller.Texts.OrderDesk);
        var listed = (await Sold(seller))
            .Where(item =>
                draft.Quantities.ContainsKey(item.Line.StockId) || item.Title.Contains(query, StringComparison.InvariantCultureIgnoreCase)
            )
            .OrderByDescending(item => draft.Quantities.ContainsKey(item.Line.StockId))
            .Take(Math.Max(MaxListed, draft.Quantities.Count));
        return Frame.Page(
            seller,
            DashboardSection.Orders,
            words.NewOrder,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("orders"), desk.OrdersHeading)}
                <h1>{words.NewOrder}</h1><p class="soft">{words.Hint}</p>
                {errors.Summary(seller.Texts, Fields)}
                <form method="post" action="{seller.Url("orders/new")}" class="two">{Form.Hidden()}{Controls.OnEnter}
                <section class="card"><h2>{words.Goods}</h2>
                {new TextField("q", seller.Texts.Common.SearchProducts) { Value = query, Max = 80, AutoComplete = "off" }.Html}
                {Controls.Act(seller.Url("orders/new/find"), Fragment.Of($"{seller.Texts.Common.Search}"), "btn quiet")}
                {(errors["lines"] is { } error ? Fragment.Of($"<p class=\"error\" role=\"alert\">{error}</p>") : default)}
                <ul class="list">{Each(listed, item => Row(seller, draft, item))}</ul></section>
                <section class="card"><h2>{words.Customer}</h2>
                {Text("name", seller.Texts.Common.Name, draft.Name, 80, errors)}
                {new TextField("phone", words.Phone)
            {
                Value = draft.Phone,
                Error = errors["phone"],
                Type = "tel",
                InputMode = "tel",
                Max = 40,
                Required = true,
                AutoComplete = "off",
            }.Html}
                {SelectField.Of("method", words.Handing, [("pickup", words.HandedOver), ("delivery", words.Delivered)],
                    draft.HandedOver ? "pickup" : "delivery")}
                {Text("address.line1", desk.AddressLine, draft.Address.Line1, 200, errors)}
                {Text("address.city", desk.City, draft.Address.City, 80, errors)}
                {Text("address.postalCode", desk.PostalCode, draft.Address.PostalCode, 16, errors)}
                {Text("address.state", desk.State, draft.Address.State, 80, errors)}
                {Text("note", seller.Texts.Common.Note, draft.Note, 500, errors)}
                {SelectField.Of("payment", words.Payment, Payments(seller), draft.Payment, errors["payment"])}
                <button type="submit" class="btn big">{words.Make}</button></section></form>
                """
            ),
            errors.Status
        );
    }

    private static IEnumerable<(string Value, string Text)> Payments(SellerContext seller)
    {
        var words = seller.Texts.HandOrder;
        yield return (HandOrderDraft.Cash, words.PaidCash);
        yield return (HandOrderDraft.OnDelivery, words.PaysLater);
        if (seller.Shop.OnlinePayment)
        {
            yield return (HandOrderDraft.Link, words.PaysByLink);
        }

        if (seller.Shop.Vpa is not null)
        {
            yield return (HandOrderDraft.Upi, "UPI");
        }
    }

    private static Fragment Text(string name, string label, string value, int most, FormErrors errors) =>
        new TextField(name, label)
        {
            Value = value,
            Error = errors[name],
            Max = most,
            AutoComplete = "off",
        }.Html;

    private static Fragment Row(SellerContext seller, HandOrderDraft draft, (QuoteLine Line, string Title, Money Price) item) =>
        Fragment.Of(
            $"""
            <li class="item"><span class="grow">{item.Title}<br><span class="num soft">{seller.Amount(
                item.Price
            )}</span></span><input name="{HandOrderDraft.FieldOf(item.Line.StockId)}" value="{draft.Quantities.GetValueOrDefault(
                item.Line.StockId,
                ""
            )}" inputmode="numeric" maxlength="3" size="3" autocomplete="off" aria-label="{seller.Texts.Products.QuantityOf(
                item.Title
            )}"></li>
            """
        );

    /// <summary>What can be ordered now: products and variants that are shown and in stock.</summary>
    internal static async Task<IReadOnlyList<(QuoteLine Line, string Title, Money Price)>> Sold(SellerContext seller)
    {
        var products = (await seller.Catalog.Snapshot())?.Products ?? [];
        return
        [
            .. products
                .Where(product => product is { Visible: true, InStock: true })
                .SelectMany(product =>
                    product.Variants.IsEmpty
                        ? [(new QuoteLine(product.Id, 0), product.Title, product.Price)]
                        : product
                            .Variants.Where(variant => variant.InStock)
                            .Select(variant =>
                                (new QuoteLine(product.Id, 0, variant.Id), $"{product.Title}, {variant.Name}", variant.Price)
                            )
                ),
        ];
    }
}
