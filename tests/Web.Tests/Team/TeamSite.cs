using System.Net.Http.Headers;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Team;

/// <summary>People of a team on the shared site.</summary>
internal static class TeamSite
{
    /// <summary>A person signed in with a phone that has no shop yet.</summary>
    public static async Task<ApiClient> SignIn(TestSite site, string phone)
    {
        var client = new ApiClient(site.Client());
        var challenge = (await client.Post("/api/v1/auth/codes", new { phone })).Is(202).Text("challengeId");
        var messages = (await client.Get("/dev/messages.json")).Is(200);
        var code = messages
            .Json.EnumerateArray()
            .First(message => message.GetProperty("to").GetString() == phone && message.TryGetProperty("code", out _))
            .GetProperty("code")
            .GetString();
        var token = (await client.Post("/api/v1/auth/sessions", new { challengeId = challenge, code })).Is(201).Text("token");
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>A person who has joined the shop's team in this role.</summary>
    public static async Task<ApiClient> Join(TestSite site, Shop shop, string role)
    {
        var phone = site.NewPhone();
        var invited = (
            await shop.Seller.Post(
                $"{shop.Path}/team/invitations",
                new
                {
                    name = $"A {role}",
                    phone,
                    role,
                }
            )
        ).Is(201);
        var person = await SignIn(site, phone);
        (await person.Post($"/api/v1/invitations/{invited.Text("link").Split('/')[^1]}/accept", new { })).Is(204);
        return person;
    }
}
