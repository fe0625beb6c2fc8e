using Dukaan.TestKit.Api;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>An owner and a packer, each with a phone of their own.</summary>
public sealed class TeamTests
{
    [Fact]
    public async Task An_owner_invites_a_packer_who_packs_an_order_and_is_removed_again()
    {
        const string ownersPhone = "+919800000501";
        const string packersPhone = "+919800000502";
        var site = await Site.Url();
        using var api = await SellerClient.SignIn(site, ownersPhone);
        var shop = await api.OpenShop("Asha Sarees");
        var saree = await shop.AddProduct("Silk saree", 450_000, "Sarees");
        await using var owner = await Phone.Open("owner", site);
        await using var packer = await Phone.Open("packer", site);
        await api.Post(
            $"/api/storefront/v1/{shop.Slug}/checkout",
            new
            {
                lines = new[] { new { productId = saree.GetProperty("id").GetString(), quantity = 1 } },
                customer = new
                {
                    name = "Meera",
                    phone = "+919811122255",
                    address = new
                    {
                        line1 = "4 Lake View",
                        city = "Udaipur",
                        postalCode = "313001",
                        country = "IN",
                    },
                },
                payment = new { method = "cod" },
            }
        );
        await owner.SignIn(site, ownersPhone);

        var link = await Invite(owner, shop.Id);
        await Join(packer, site, link, packersPhone);
        await Pack(packer);

        await owner.Go($"/dashboard/{shop.Id}/orders");
        await owner.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("#1 ·") }).ClickAsync();
        await Expect(owner.Page.GetByText("· Ravi").First).ToBeVisibleAsync();
        await owner.Shot("who-packed");
        await owner.Go($"/dashboard/{shop.Id}/team");
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "Who changed what" }).ClickAsync();
        await Expect(owner.Page.GetByText("· Ravi").First).ToBeVisibleAsync();
        await owner.Shot("activity");
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "Team" }).ClickAsync();
        await owner.Page.GetByText("Change or remove…").ClickAsync();
        await owner.Shot("members");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Remove Ravi from the team" }).ClickAsync();
        await Expect(owner.Page.GetByText("They have no access any more.")).ToBeVisibleAsync();
        await packer.Go("/dashboard");
        await Expect(packer.Page.GetByText("What is your shop called?")).ToBeVisibleAsync(); // they have none now
        owner.AssertNothingBroke();
        packer.AssertNothingBroke();
    }

    /// <summary>The link that the owner sends.</summary>
    private static async Task<string> Invite(Phone owner, string storeId)
    {
        await owner.Go($"/dashboard/{storeId}/orders");
        await owner.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("#1 ·") }).ClickAsync();
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Confirm order" }).ClickAsync();
        await Expect(owner.Page.GetByText("Confirmed. Your customer sees it.")).ToBeVisibleAsync();
        await owner.Go($"/dashboard/{storeId}/settings");
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "Team" }).ClickAsync();
        await owner.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Ravi");
        await owner.Page.GetByLabel("Phone number").FillAsync("98000 00502");
        await owner.Page.GetByLabel("Role", new() { Exact = true }).SelectOptionAsync("packer");
        await owner.Shot("team");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Create invitation" }).ClickAsync();
        await Expect(owner.Page.GetByText("Now send the link to Ravi.")).ToBeVisibleAsync();
        await owner.Shot("invited");
        await Expect(owner.Page.GetByRole(AriaRole.Link, new() { Name = "Send on WhatsApp" })).ToBeVisibleAsync();
        return await owner.Page.GetByLabel("Link for Ravi").InputValueAsync();
    }

    private static async Task Join(Phone packer, Uri site, string link, string phone)
    {
        await packer.Page.GotoAsync(link); // not signed in yet, so it asks for the phone first
        await packer.Page.GetByLabel("Your phone number").FillAsync(phone);
        await packer.Page.GetByRole(AriaRole.Button, new() { Name = "Send me a code" }).ClickAsync();
        await packer.Page.GetByLabel("Code from the message").WaitForAsync();
        await packer.Page.GetByLabel("Code from the message").FillAsync(await Phone.Code(site, phone));
        await packer.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Expect(packer.Page.GetByText("Your role: Packer")).ToBeVisibleAsync();
        await packer.Shot("join");
        await packer.Page.GetByRole(AriaRole.Button, new() { Name = "Join the team" }).ClickAsync();
        await Expect(packer.Page.GetByText("Welcome to the team of Asha Sarees.")).ToBeVisibleAsync();
        await packer.Shot("home");
    }

    private static async Task Pack(Phone packer)
    {
        var nav = packer.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        await Expect(nav.GetByRole(AriaRole.Link)).ToHaveCountAsync(3); // Home, Orders, Share
        await nav.GetByRole(AriaRole.Link, new() { NameRegex = new("^Orders") }).ClickAsync();
        await packer.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("#1 ·") }).ClickAsync();
        await Expect(packer.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel order" })).ToHaveCountAsync(0);
        await packer.Shot("order");
        await packer.Page.GetByRole(AriaRole.Button, new() { Name = "Mark as packed" }).ClickAsync();
        await Expect(packer.Page.GetByText("Marked as packed.")).ToBeVisibleAsync();
    }
}
