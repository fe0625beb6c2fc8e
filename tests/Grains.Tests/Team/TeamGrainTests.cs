using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Team;

public class TeamGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private async Task<(string Id, Phone Phone)> Person()
    {
        var seller = await fixture.NewSeller();
        return (seller.GetPrimaryKeyString(), (await seller.Get())!.Phone);
    }

    [Fact]
    public async Task Whoever_has_the_invited_phone_joins_with_the_role_and_nobody_else_does()
    {
        var (shop, asha, stranger) = (await fixture.NewShop(), await Person(), await Person());
        var team = shop.Team;
        var invitation = (await team.Invite(Ids.Token(), "Asha", asha.Phone, "packer")).OrThrow();

        Assert.Null(await team.Find(invitation.Id, stranger.Id));
        Assert.Equal("not-found", (await team.Accept(invitation.Id, stranger.Id)).Error?.Code);
        Assert.Equal("packer", (await team.Find(invitation.Id, asha.Id))?.Role);
        (await team.Accept(invitation.Id, asha.Id)).OrThrow();
        (await team.Accept(invitation.Id, asha.Id)).OrThrow(); // the link is opened twice

        Assert.Equal("packer", await team.RoleOf(asha.Id));
        Assert.Null(await team.RoleOf(stranger.Id));
        Assert.Contains(shop.Id, (await fixture.Grains.GetGrain<ISellerGrain>(asha.Id).Get())!.Stores);
        var view = await team.Get();
        Assert.Equal(["Asha"], view.Members.Select(member => member.Name));
        Assert.Empty(view.Invitations);
    }

    [Fact]
    public async Task An_invitation_that_expired_was_withdrawn_or_was_replaced_lets_nobody_in()
    {
        var (shop, asha) = (await fixture.NewShop(), await Person());
        var team = shop.Team;
        var first = (await team.Invite(Ids.Token(), "Asha", asha.Phone, "packer")).OrThrow();
        var second = (await team.Invite(Ids.Token(), "Asha B", asha.Phone, "orders")).OrThrow();
        Assert.Equal("not-found", (await team.Accept(first.Id, asha.Id)).Error?.Code);

        (await team.Withdraw(second.Id)).OrThrow();
        Assert.Equal("not-found", (await team.Accept(second.Id, asha.Id)).Error?.Code);
        Assert.Equal("not-found", (await team.Withdraw(second.Id)).Error?.Code);

        var third = (await team.Invite(Ids.Token(), "Asha", asha.Phone, "orders")).OrThrow();
        fixture.Time.Advance(TimeSpan.FromDays(8));
        Assert.Equal("not-found", (await team.Accept(third.Id, asha.Id)).Error?.Code);
        Assert.Null(await team.RoleOf(asha.Id));
    }

    [Fact]
    public async Task A_repeat_invites_once_and_what_cannot_be_is_refused()
    {
        var (shop, asha) = (await fixture.NewShop(), await Person());
        var (team, operation) = (shop.Team, Ids.Token());
        var invitation = (await team.Invite(operation, "Asha", asha.Phone, "packer")).OrThrow();
        Assert.Equal(invitation, (await team.Invite(operation, "Asha", asha.Phone, "packer")).OrThrow());
        Assert.Equal("idempotency-key-reused", (await team.Invite(operation, "Asha", asha.Phone, "manager")).Error?.Code);

        Assert.Equal("role", (await team.Invite(Ids.Token(), "Asha", asha.Phone, "owner")).Error?.Code);
        Assert.Equal("name", (await team.Invite(Ids.Token(), " ", asha.Phone, "packer")).Error?.Field);
        (await team.Accept(invitation.Id, asha.Id)).OrThrow();
        Assert.Equal("already-member", (await team.Invite(Ids.Token(), "Asha", asha.Phone, "packer")).Error?.Code);
        var owner = (await fixture.Grains.GetGrain<ISellerGrain>((await shop.Store.Get())!.Owner).Get())!;
        Assert.Equal("already-member", (await team.Invite(Ids.Token(), "Me", owner.Phone, "packer")).Error?.Code);
    }

    [Fact]
    public async Task A_team_has_room_for_twenty_people()
    {
        var shop = await fixture.NewShop();
        for (var i = 0; i < 20; i++)
        {
            (await shop.Team.Invite(Ids.Token(), $"Person {i}", new Phone($"+9197000000{i:D2}"), "packer")).OrThrow();
        }

        Assert.Equal("team-full", (await shop.Team.Invite(Ids.Token(), "One more", new Phone("+919700000099"), "packer")).Error?.Code);
    }

    [Fact]
    public async Task A_member_gets_another_role_leaves_and_comes_back()
    {
        var (shop, asha) = (await fixture.NewShop(), await Person());
        var (team, seller) = (shop.Team, fixture.Grains.GetGrain<ISellerGrain>(asha.Id));
        (await team.Accept((await team.Invite(Ids.Token(), "Asha", asha.Phone, "packer")).OrThrow().Id, asha.Id)).OrThrow();

        (await team.ChangeRole(asha.Id, "manager")).OrThrow();
        Assert.Equal("manager", await team.RoleOf(asha.Id));
        Assert.Equal("role", (await team.ChangeRole(asha.Id, "owner")).Error?.Code);

        (await team.Remove(asha.Id)).OrThrow();
        Assert.Null(await team.RoleOf(asha.Id));
        Assert.DoesNotContain(shop.Id, (await seller.Get())!.Stores);
        Assert.Equal("not-found", (await team.Remove(asha.Id)).Error?.Code);

        (await team.Accept((await team.Invite(Ids.Token(), "Asha", asha.Phone, "read-only")).OrThrow().Id, asha.Id)).OrThrow();
        Assert.Equal("read-only", await team.RoleOf(asha.Id));
        Assert.Contains(shop.Id, (await seller.Get())!.Stores);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Joining_while_the_database_fails_is_all_or_nothing_and_may_be_repeated(bool committed)
    {
        var (shop, asha) = (await fixture.NewShop(), await Person());
        var team = shop.Team;
        var invitation = (await team.Invite(Ids.Token(), "Asha", asha.Phone, "packer")).OrThrow();
        if (committed)
        {
            fixture.Faults.LoseAfterCommit("team", shop.Id);
        }
        else
        {
            fixture.Faults.LoseBeforeCommit("team", shop.Id);
        }

        await Assert.ThrowsAnyAsync<Exception>(() => team.Accept(invitation.Id, asha.Id));
        Assert.Equal(committed ? "packer" : null, await team.RoleOf(asha.Id));

        (await team.Accept(invitation.Id, asha.Id)).OrThrow();
        Assert.Equal("packer", await team.RoleOf(asha.Id));
        Assert.Contains(shop.Id, (await fixture.Grains.GetGrain<ISellerGrain>(asha.Id).Get())!.Stores);
        Assert.Single((await team.Get()).Members);
    }

    [Theory]
    [InlineData("packer", "manager", "manager")]
    [InlineData("manager", "packer", "manager")]
    [InlineData("orders", null, "orders")]
    public async Task Of_two_accounts_of_one_person_that_become_one_the_higher_role_stays(string former, string? kept, string role)
    {
        var shop = await fixture.NewShop();
        var (from, to) = (await Member(former), await Member(kept));
        await shop.Team.Move(from.Id, to.Id, to.Phone, owns: false);
        await shop.Team.Move(from.Id, to.Id, to.Phone, owns: false);

        Assert.Null(await shop.Team.RoleOf(from.Id));
        Assert.Equal(role, await shop.Team.RoleOf(to.Id));
        Assert.Single((await shop.Team.Get()).Members);

        async Task<(string Id, Phone Phone)> Member(string? its)
        {
            var (id, phone) = await Person();
            if (its is not null)
            {
                var invited = (await shop.Team.Invite(Ids.Token(), "Asha", phone, its)).OrThrow();
                (await shop.Team.Accept(invited.Id, id)).OrThrow();
            }

            return (id, phone);
        }
    }

    [Fact]
    public void No_role_that_is_given_reaches_money_or_access_and_each_can_enter()
    {
        Assert.All(Roles.Given, role => Assert.False(role.May(Permission.Own)));
        Assert.All(Roles.Given, role => Assert.True(role.May(Permission.Enter)));
        Assert.All(Enum.GetValues<Permission>(), permission => Assert.True(Roles.Owner.May(permission)));
        Assert.Equal(
            [Permission.Enter, Permission.ReadOrders, Permission.ReadCatalog, Permission.ReadSales],
            Roles.Find("read-only")!.Permissions.Order()
        );
    }
}
