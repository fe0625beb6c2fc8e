using System.Globalization;
using Dukaan.Customers;
using Dukaan.Team;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Customers;

/// <summary>Who ordered in a shop, for its seller.</summary>
public static class CustomerEndpoints
{
    public static void MapCustomers(this RouteGroupBuilder api)
    {
        var store = api.MapGroup("/stores/{storeId}/customers")
            .RequireSeller(Permission.HandleCustomers, Permission.HandleCustomers)
            .WithTags("Customers");
        store
            .MapGet("", List)
            .WithName("ListCustomers")
            .WithSummary("Customers, who ordered last first; ?q= for a part of a name or phone number, ?tag= for one of your tags.")
            .Produces<PageOf<CustomerBody>>()
            .ProducesProblems(401, 404, 422);
        store
            .MapGet("/{phone}", Get)
            .WithName("GetCustomer")
            .WithSummary("A customer, by their phone in the form +919812345678.")
            .Produces<CustomerBody>()
            .ProducesProblems(401, 404);
        store
            .MapPatch("/{phone}", Change)
            .WithName("ChangeCustomer")
            .WithSummary("Your note and tags of a customer. Only the shop's team sees them.")
            .Produces<CustomerBody>()
            .ProducesProblems(401, 404, 422);
    }

    private static async Task<IResult> List(string storeId, string? q, string? tag, Paging paging, IGrainFactory grains)
    {
        var filter = new CustomerFilter(q ?? "", tag ?? "");
        var page = await grains.GetGrain<ICustomersGrain>(storeId).List(filter, paging.AfterNumber(), paging.Limit + 1);
        return TypedResults.Json(
            paging.Cut(page, CustomerBody.Of, customer => customer.Number.ToString(CultureInfo.InvariantCulture)),
            ApiJson.Options
        );
    }

    private static async Task<IResult> Get(string storeId, string phone, IGrainFactory grains) =>
        await grains.GetGrain<ICustomersGrain>(storeId).Get(phone) is { } customer
            ? TypedResults.Json(CustomerBody.Of(customer), ApiJson.Options)
            : Problem.NotFound("customer");

    private static async Task<IResult> Change(
        string storeId,
        string phone,
        CustomerGiven body,
        OperationId operation,
        IGrainFactory grains
    ) =>
        (await grains.GetGrain<ICustomersGrain>(storeId).Change(new ChangeCustomer(operation.Value, phone, body.Note, body.Tags))).Answer(
            customer => TypedResults.Json(CustomerBody.Of(customer), ApiJson.Options)
        );
}
