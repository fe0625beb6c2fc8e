using Dukaan.Saving;

namespace Dukaan.Support;

/// <inheritdoc cref="ISupportGrain"/>
public sealed class SupportGrain([PersistentState("support", Storages.Domain)] IPersistentState<SavedSupport> storage, TimeProvider time)
    : SavedGrain<SavedSupport>(storage),
        ISupportGrain
{
    private const int MaxReason = 300;
    private const int MaxPage = 200;

    public Task<ImmutableArray<SupportLook>> Looks() => Task.FromResult(Current.Looks.Select(look => look.View()).ToImmutableArray());

    public async Task<Result<SupportLook>> Ask(string operatorName, string reason)
    {
        var clean = TypedText.Line("reason", reason, 1, MaxReason);
        if (!clean.Ok)
        {
            return clean.Error;
        }

        if (Current.Looks.FirstOrDefault(look => look.Operator == operatorName && IsOpen(look)) is { } open)
        {
            return open.View();
        }

        var asked = new SavedLook(Ids.New(time), operatorName, clean.Value!, time.GetUtcNow(), null, null, 0, null, "");
        await Save(Current.With(asked), audit: Line("support.asked", asked));
        return asked.View();
    }

    public async Task<Result<Done>> Allow(string lookId)
    {
        if (Find(lookId) is not { } look || !(look.View().IsAsked(time.GetUtcNow()) || look.View().IsAllowed(time.GetUtcNow())))
        {
            return Error.NotFound("request");
        }

        if (look.AllowedUntil is null)
        {
            await Save(
                Current.With(look with { AllowedUntil = time.GetUtcNow() + SupportLook.Life }),
                audit: Line("support.allowed", look)
            );
        }

        return new Done();
    }

    public async Task<Result<Done>> End(string lookId)
    {
        if (Find(lookId) is not { } look)
        {
            return Error.NotFound("request");
        }

        if (look.EndedAt is null)
        {
            await Save(Current.With(look with { EndedAt = time.GetUtcNow(), TokenHash = "" }), audit: Line("support.ended", look));
        }

        return new Done();
    }

    public async Task<Result<Done>> Begin(string lookId, string operatorName, string tokenHash)
    {
        if (Find(lookId) is not { } look || look.Operator != operatorName || !look.View().IsAllowed(time.GetUtcNow()))
        {
            return Error.Conflict("not-allowed", "The shop's owner has not allowed it, or it has ended.");
        }

        await Save(Current.With(look with { TokenHash = tokenHash }), audit: Line("support.began", look));
        return new Done();
    }

    public async Task<SupportLook?> View(string tokenHash, string page)
    {
        var now = time.GetUtcNow();
        if (
            tokenHash.Length == 0
            || Current.Looks.FirstOrDefault(each => each.TokenHash == tokenHash) is not { } look
            || !look.View().IsAllowed(now)
        )
        {
            return null;
        }

        var seen = look with { Views = look.Views + 1, SeenAt = now };
        var line = Line("support.viewed", look) with { Actor = $"operator:{look.Operator}", Detail = Graphemes.Cut(page, MaxPage) };
        await Save(Current.With(seen), audit: line);
        return seen.View();
    }

    private bool IsOpen(SavedLook look) => look.View().IsAsked(time.GetUtcNow()) || look.View().IsAllowed(time.GetUtcNow());

    private SavedLook? Find(string lookId) => Current.Looks.FirstOrDefault(look => look.Id == lookId);

    private AuditLine Line(string action, SavedLook look) => new(this.GetPrimaryKeyString(), Caller.Actor, action, look.Id, look.Operator);
}
