using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Team;

namespace Dukaan.Web.Tests.Ops;

/// <summary>A seller with two numbers: an admin moves the shops of one account to the other.</summary>
public sealed class AccountMergeTests(OpsSite ops) : IClassFixture<OpsSite>
{
    private readonly TestSite _site = ops.Site;

    [Fact]
    public async Task The_shops_and_the_places_in_teams_of_one_account_become_those_of_the_other()
    {
        var (oldPhone, newPhone) = (_site.NewPhone(), _site.NewPhone());
        var (former, kept) = (await TeamSite.SignIn(_site, oldPhone), await TeamSite.SignIn(_site, newPhone));
        var own = await Open(former);
        var others = await Open(new ApiClient(await _site.Seller()));
        await Join(others, former, oldPhone);
        await Join(own, kept, newPhone); // of the team of the shop that becomes theirs
        using var admin = await ops.SignIn(OpsSite.Admin);
        await admin.Open("/ops/search");
        await admin.Submit("/ops/search", ("q", oldPhone));
        var path = admin.At;

        await admin.Submit($"{path}/merge", ("into", "+919800000000"));
        admin.Is(422);
        await admin.Submit($"{path}/merge", ("into", newPhone));

        admin.Is(200);
        Assert.NotEqual(path, admin.At);
        Assert.Equal(401, (await former.Get(own.Path)).Status);
        (await kept.Get(own.Path)).Is(200);
        (await kept.Patch(own.Path, new { announcement = "Ours" })).Is(200); // as its owner
        (await kept.Get($"{others.Path}/orders")).Is(200);
        var again = await TeamSite.SignIn(_site, oldPhone);
        Assert.Equal((404, 404), ((await again.Get(own.Path)).Status, (await again.Get(others.Path)).Status));
        Caller.Set(own.Id, "operator");
        Assert.Empty((await _site.Grains.GetGrain<Dukaan.Team.ITeamGrain>(own.Id).Get()).Members);
        var log = await ops.Log.Read(long.MaxValue, 20);
        Assert.Contains(log, entry => entry.Action == "person.merged" && entry.Detail.EndsWith("shops=2", StringComparison.Ordinal));
        Assert.DoesNotContain(log, entry => $"{entry.Subject} {entry.Detail}".Contains(newPhone[1..], StringComparison.Ordinal));
    }

    private async Task<Shop> Open(ApiClient seller)
    {
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        return new Shop(seller, opened.Text("id"), opened.Text("slug"));
    }

    private static async Task Join(Shop shop, ApiClient person, string phone)
    {
        var invited = (
            await shop.Seller.Post(
                $"{shop.Path}/team/invitations",
                new
                {
                    name = "A packer",
                    phone,
                    role = "packer",
                }
            )
        ).Is(201);
        (await person.Post($"/api/v1/invitations/{invited.Text("link").Split('/')[^1]}/accept", new { })).Is(204);
    }
}
