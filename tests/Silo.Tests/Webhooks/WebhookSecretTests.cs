using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Silo.Tests.Webhooks;

/// <summary>Secrets that sign what is posted are sealed where they are stored.</summary>
public sealed class WebhookSecretTests(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    private readonly string _store = Ids.Token();

    [Fact]
    public async Task A_secret_is_not_to_be_read_in_the_database_and_signs_all_the_same()
    {
        var made = (await Hooks.Add("op", "https://example.com/hook", ["orders"])).OrThrow();

        Assert.DoesNotContain("whsec_", await Stored(), StringComparison.Ordinal);
        Assert.Equal(made.Secret, (await Hooks.Target(made.Webhook.Id))!.Secret);
        var next = (await Hooks.ChangeSecret(made.Webhook.Id)).OrThrow();
        Assert.DoesNotContain("whsec_", await Stored(), StringComparison.Ordinal);
        Assert.Equal(next.Secret, (await Hooks.Target(made.Webhook.Id))!.Secret);
    }

    [Fact]
    public async Task A_secret_from_before_goes_on_signing_and_is_sealed_by_the_next_change()
    {
        var id = Ids.Token();
        await using (
            var command = Database.CreateCommand(
                "INSERT INTO grain_state (kind, key, version, schema, payload, updated_at) VALUES ('webhooks', $1, 1, 1, $2::jsonb, now())"
            )
        )
        {
            command.Parameters.Add(new NpgsqlParameter { Value = _store });
            command.Parameters.Add(
                new NpgsqlParameter
                {
                    Value = $$"""
                    {"webhooks": [{"id": "{{id}}", "url": "https://example.com/", "secret": "whsec_old",
                     "topics": ["orders"], "on": true, "createdAt": "2026-01-01T00:00:00+00:00"}]}
                    """,
                }
            );
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal("whsec_old", (await Hooks.Target(id))!.Secret);
        (await Hooks.Change(id, topics: ["orders", "product_updates"])).OrThrow();
        Assert.DoesNotContain("whsec_", await Stored(), StringComparison.Ordinal);
        Assert.Equal("whsec_old", (await Hooks.Target(id))!.Secret);
    }

    private NpgsqlDataSource Database => fixture.Silo.Services.GetRequiredService<NpgsqlDataSource>();

    private IWebhooksGrain Hooks
    {
        get
        {
            Caller.Set(_store, "seller:test");
            return fixture.Grains.GetGrain<IWebhooksGrain>(_store);
        }
    }

    private async Task<string> Stored()
    {
        await using var command = Database.CreateCommand("SELECT payload::text FROM grain_state WHERE kind = 'webhooks' AND key = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = _store });
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
