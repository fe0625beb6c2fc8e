using System.Security.Cryptography;
using System.Text;
using Dukaan.Events;
using Dukaan.Saving;
using Dukaan.Team;

namespace Dukaan.Stores;

/// <summary>The store's API keys.</summary>
public sealed partial class StoreGrain
{
    private const int MaxDays = 3_650;

    private bool _notingUse;

    public Task<Result<NewApiKey>> CreateApiKey(string operationId, string name) => MakeApiKey(new MakeApiKey(operationId, name));

    public async Task<Result<NewApiKey>> MakeApiKey(MakeApiKey command)
    {
        if (IdempotencyLog.CheckId(command.OperationId) is { } badId)
        {
            return badId;
        }

        var name = TypedText.Line("name", command.Name, 1, 60);
        if (!name.Ok || Current.Profile is null)
        {
            return name.Error ?? Error.NotFound("shop");
        }

        if ((CheckScopes(command.Scopes) ?? CheckDays(command.Days)) is { } invalid)
        {
            return invalid;
        }

        var fingerprint = FingerprintOf(command, name.Value);
        if (Current.KeyAnswers.Find(command.OperationId) is { } earlier)
        {
            var first = earlier.Repeat(fingerprint);
            return first.Ok ? new NewApiKey(first.Value.Id, first.Value.Name, null) : first.Error;
        }

        if (Current.ApiKeys.Length >= SavedStore.MaxApiKeys)
        {
            return Error.Conflict("too-many-keys", $"A shop has at most {SavedStore.MaxApiKeys} API keys. Revoke one first.");
        }

        var (secret, now) = (randomness.Token(), time.GetUtcNow());
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
        var key = new SavedApiKey(Ids.New(time), name.Value, hash, now)
        {
            Scopes = command.Scopes.IsDefault ? null : command.Scopes,
            ExpiresAt = command.Days is { } days ? now.AddDays(days) : null,
        };
        await Save(
            Current.WithKey(key, command.OperationId, fingerprint),
            [new NewEvent(Topics.StoreUpdates, StoreId, "store.key-created", key.View())],
            audit: new AuditLine(StoreId, Caller.Actor, "store.key-created", key.Id)
        );
        return new NewApiKey(key.Id, key.Name, secret);
    }

    public async Task<Result<Done>> RevokeApiKey(string keyId)
    {
        if (Current.ApiKeys.FirstOrDefault(key => key.Id == keyId) is not { } revoked)
        {
            return Error.NotFound("API key");
        }

        await Save(
            Current with
            {
                ApiKeys = Current.ApiKeys.Remove(revoked),
            },
            [new NewEvent(Topics.StoreUpdates, StoreId, "store.key-revoked", revoked.View())],
            audit: new AuditLine(StoreId, Caller.Actor, "store.key-revoked", keyId)
        );
        return new Done();
    }

    public Task<ImmutableArray<ApiKeyView>> ApiKeys() => Task.FromResult(Current.ApiKeys.Select(key => key.View()).ToImmutableArray());

    public Task<bool> CheckApiKey(string keyId, string secretHash) => Task.FromResult(FindKey(keyId, secretHash) is not null);

    public Task<ApiKeyRights?> UseApiKey(string keyId, string secretHash)
    {
        if (FindKey(keyId, secretHash) is not { } key)
        {
            return Task.FromResult<ApiKeyRights?>(null);
        }

        if (!_notingUse && (key.UsedAt is not { } at || time.GetUtcNow() - at >= SavedApiKey.UseNotedEvery))
        {
            // In a turn of its own: this call interleaves with others, which may be saving.
            _notingUse = true;
            this.RegisterGrainTimer(() => NoteUse(keyId), new GrainTimerCreationOptions(TimeSpan.Zero, Timeout.InfiniteTimeSpan));
        }

        return Task.FromResult<ApiKeyRights?>(new ApiKeyRights(key.Scopes ?? default));
    }

    private async Task NoteUse(string keyId)
    {
        _notingUse = false;
        if (Current.ApiKeys.FirstOrDefault(key => key.Id == keyId) is { } key)
        {
            await Save(Current with { ApiKeys = Current.ApiKeys.Replace(key, key with { UsedAt = time.GetUtcNow() }) });
        }
    }

    private SavedApiKey? FindKey(string keyId, string secretHash) =>
        Current.ApiKeys.FirstOrDefault(key =>
            key.Id == keyId
            && key.IsValid(time.GetUtcNow())
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key.Hash), Encoding.UTF8.GetBytes(secretHash))
        );

    /// <summary>As earlier releases made it where a key has neither scopes nor an end.</summary>
    private static string FingerprintOf(MakeApiKey command, string name) =>
        command is { Scopes.IsDefault: true, Days: null }
            ? Fingerprint.Of(name)
            : Fingerprint.Of(
                new
                {
                    name,
                    scopes = command.Scopes.IsDefault ? [] : command.Scopes.ToArray(),
                    command.Days,
                }
            );

    private static Error? CheckScopes(ImmutableArray<Permission> scopes) =>
        scopes.IsDefault || (scopes.Length > 0 && scopes.All(scope => scope is not Permission.Own && Enum.IsDefined(scope)))
            ? null
            : Error.Invalid("scopes", "scopes", "Choose what the key may do. Payment accounts and access are for people only.");

    private static Error? CheckDays(int? days) =>
        days is null or (>= 1 and <= MaxDays)
            ? null
            : Error.Invalid("expiresInDays", "out-of-range", $"Give 1 to {MaxDays} days, or leave it out: the key does not expire.");
}
