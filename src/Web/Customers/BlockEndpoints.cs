using System.Globalization;
using Dukaan.Customers;
using Dukaan.Features;
using Dukaan.Pricing;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Customers;

/// <summary>The block list of a shop, for its seller.</summary>
public static class BlockEndpoints
{
    public static void MapBlocks(this RouteGroupBuilder api)
    {
        var blocks = api.MapGroup("/stores/{storeId}/blocks")
            .RequireSeller(Permission.HandleCustomers, Permission.HandleCustomers)
            .WithTags("Customers");
        blocks
            .MapGet("", List)
            .WithName("ListBlocks")
            .WithSummary("Phones and addresses that cannot pay on delivery or cannot order, who was put on the list last first.")
            .Produces<PageOf<BlockBody>>()
            .ProducesProblems(401, 404, 422);
        blocks
            .MapPost("", Block)
            .WithName("Block")
            .WithSummary("Put a phone or an address on the block list; what is on it already gets the new reason.")
            .Produces<BlockBody>()
            .ProducesProblems(401, 404, 422, 503);
        blocks
            .MapDelete("/{blockId}", Remove)
            .WithName("Unblock")
            .WithSummary("Take a phone or an address off the block list.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 404, 503);
    }

    private static async Task<IResult> List(string storeId, Paging paging, IGrainFactory grains)
    {
        var page = await grains.GetGrain<ICustomersGrain>(storeId).Blocked(paging.AfterNumber(), paging.Limit + 1);
        return TypedResults.Json(
            paging.Cut(page, BlockBody.Of, one => one.Block.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)),
            ApiJson.Options
        );
    }

    private static async Task<IResult> Block(
        string storeId,
        BlockGiven body,
        OperationId operation,
        FeatureGate features,
        IGrainFactory grains
    )
    {
        if (features.WhyNot(Feature.BlockList, "refuses") is { } later)
        {
            return Problem.Of(later);
        }

        if (body is { Phone: not null, Address: not null })
        {
            return Problem.Field("address", "phone-or-address", "Name a phone or an address, not both.");
        }

        var kind = body.Refuses switch
        {
            BlockBody.Cash => BlockKind.Cash,
            BlockBody.Orders => BlockKind.Orders,
            _ => BlockKind.None,
        };
        if (kind == BlockKind.None)
        {
            return Problem.Field("refuses", "unknown", $"Say {BlockBody.Cash} or {BlockBody.Orders}.");
        }

        var customers = grains.GetGrain<ICustomersGrain>(storeId);
        var command = new BlockCustomer(operation.Value, body.Phone ?? "", kind, body.Reason ?? "")
        {
            Address = body.Address is { } address ? new Address(address.Line1 ?? "", "", address.PostalCode ?? "", "") : null,
        };
        var done = await customers.Block(command);
        return !done.Ok ? Problem.Of(done.Error)
            : await customers.FindBlocked(IdOf(storeId, command)) is { } blocked ? TypedResults.Json(BlockBody.Of(blocked), ApiJson.Options)
            : Problem.NotFound("block"); // a repeat, and it was taken off since
    }

    private static string IdOf(string storeId, BlockCustomer command) =>
        command.Address is { } address ? CustomerRows.KeyOfAddress(AddressMark.Of(storeId, address) ?? "")
        : Phone.TryParse(command.Phone, null, out var phone) ? phone.E164
        : "";

    private static async Task<IResult> Remove(
        string storeId,
        string blockId,
        OperationId operation,
        FeatureGate features,
        IGrainFactory grains
    )
    {
        if (features.WhyNot(Feature.BlockList, "blockId") is { } later)
        {
            return Problem.Of(later);
        }

        var customers = grains.GetGrain<ICustomersGrain>(storeId);
        if (await customers.FindBlocked(blockId) is not { } blocked)
        {
            return Problem.NotFound("block");
        }

        var off = new BlockCustomer(operation.Value, blocked.Phone, BlockKind.None) { Address = blocked.Block.Address };
        var done = await customers.Block(off);
        return done.Ok ? TypedResults.NoContent() : Problem.Of(done.Error);
    }
}
