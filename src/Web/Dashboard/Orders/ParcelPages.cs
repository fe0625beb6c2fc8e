using Dukaan.Couriers;
using Dukaan.Features;
using Dukaan.Orders;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Couriers;
using Dukaan.Web.Dashboard.Couriers;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>Books, cancels and tracks the parcels of orders, and prints their labels.</summary>
internal static class ParcelPages
{
    private const int MaxLabels = 100;

    public static void Map(SellerRoutes shop)
    {
        shop.Post("/orders/{orderId}/parcel", Book);
        shop.Post("/orders/{orderId}/parcel/cancel", (seller, form) => Do(seller, form, order => order.CancelParcel(form.OperationId())));
        shop.Post("/orders/{orderId}/parcel/check", (seller, form) => Do(seller, form, order => order.CheckParcel()));
        shop.Post("/orders/{orderId}/parcel/fetch", Fetch);
        shop.Post("/orders/{orderId}/cash", EarlierOrders.SetCash);
        shop.Get("/orders/{orderId}/label", Label);
        shop.Get("/orders/labels", Labels);
    }

    private static async Task<IResult> Book(SellerContext seller, Form form)
    {
        var orderId = seller.Route("orderId");
        if (!Ids.IsId(orderId))
        {
            return seller.Missing("order");
        }

        var size = form.Sent("grams")
            ? new ParcelSize(Number(form, "grams"), Number(form, "length"), Number(form, "breadth"), Number(form, "height"))
            : null;
        var result = await seller.Order(orderId).BookParcel(new BookParcel(form.OperationId(), size));
        return result.Ok || Form.IsRepeat(result.Error) ? await Done(seller, form, result.Value, ParcelCard.IsField)
            : result.Error.Kind == ErrorKind.NotFound ? seller.Missing("order")
            : await OrderPage.Show(seller, typed: form.Only(form.TypedInto), errors: FormErrors.Of(result.Error));
    }

    private static async Task<IResult> Fetch(SellerContext seller, Form form)
    {
        var orderId = seller.Route("orderId");
        if (!Ids.IsId(orderId) || await seller.Order(orderId).Get() is not { } order)
        {
            return seller.Missing("order");
        }

        if (!seller.May(Permission.HandleOrders))
        {
            return SellerGate.NotAllowed(seller.Caller);
        }

        var gate = seller.Http.RequestServices.GetRequiredService<FeatureGate>();
        var read = ReturnParcelCard.Read(seller, order, form);
        var error = read.Error
            ?? gate.WhyNot(Feature.FetchedReturns, "amount")
            ?? (await seller.Order(orderId).FetchReturn(read.Value!)) switch
            {
                { Ok: false } refused when !Form.IsRepeat(refused.Error) => refused.Error,
                _ => null,
            };
        return error is null
            ? await OrderPage.Done(
                seller,
                form,
                (await seller.Order(orderId).Get())?.ReturnParcel is { } parcel ? ParcelLabels.OfReturn(seller.Texts, parcel.Status) : null,
                ReturnParcelCard.IsField
            )
            : await OrderPage.Show(seller, typed: form.Only(form.TypedInto), errors: FormErrors.Of(error));
    }

    private static int Number(Form form, string field) => InputNormalizer.TryWhole(form[field], out int number) ? number : 0;

    private static async Task<IResult> Do(SellerContext seller, Form form, Func<IOrderGrain, Task<Result<OrderView>>> what)
    {
        var orderId = seller.Route("orderId");
        if (!Ids.IsId(orderId))
        {
            return seller.Missing("order");
        }

        var result = await what(seller.Order(orderId));
        return result.Ok || Form.IsRepeat(result.Error) ? await Done(seller, form, result.Value, _ => false)
            : result.Error.Kind == ErrorKind.NotFound ? seller.Missing("order")
            : await OrderPage.Show(seller, typed: form.Only(form.TypedInto), errors: FormErrors.Of(result.Error));
    }

    private static Task<IResult> Done(SellerContext seller, Form form, OrderView? order, Func<string, bool> spent) =>
        OrderPage.Done(seller, form, order?.Parcel is { } parcel ? ParcelLabels.Of(seller.Texts, parcel.Status) : null, spent);

    private static async Task<IResult> Label(SellerContext seller)
    {
        var orderId = seller.Route("orderId");
        return Ids.IsId(orderId) ? await Print(seller, [orderId], $"orders/{orderId}") : seller.Missing("order");
    }

    private static Task<IResult> Labels(SellerContext seller) =>
        Print(
            seller,
            [.. seller.Http.Request.Query["order"].Select(value => (value ?? "").Split(':')[0]).Where(Ids.IsId).Distinct().Take(MaxLabels)],
            "orders"
        );

    private static async Task<IResult> Print(SellerContext seller, string[] orderIds, string otherwise)
    {
        var orders = await Task.WhenAll(orderIds.Select(id => seller.Order(id).Get()));
        var accounts = seller.Http.RequestServices.GetRequiredService<CourierAccounts>();
        var labels = await accounts.Labels(seller.StoreId, orders.Select(order => order?.Parcel).OfType<ParcelView>());
        return labels.Ok ? Results.Bytes(labels.Value, "application/pdf") : seller.Go(otherwise, seller.Say(labels.Error));
    }
}
