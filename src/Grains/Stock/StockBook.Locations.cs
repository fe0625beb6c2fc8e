using Dukaan.Pricing;
using Dukaan.Saving;

namespace Dukaan.Stock;

/// <summary>
/// Where the units are. Invariant (P2): at no location are more units held than are on hand there; the main one has what is said of no
/// other. A book that never heard of another location has nothing of this.
/// </summary>
public sealed partial record StockBook
{
    /// <summary>Of <see cref="OnHand"/>, the units at other locations than the main one.</summary>
    public ImmutableDictionary<string, long> Elsewhere { get; init; } = ImmutableDictionary<string, long>.Empty;

    /// <summary>Of <see cref="Held"/>, the units at the locations that <see cref="Elsewhere"/> names.</summary>
    public ImmutableDictionary<string, long> HeldElsewhere { get; init; } = ImmutableDictionary<string, long>.Empty;

    /// <summary>The units at a location that nobody holds.</summary>
    public long FreeAt(string location) => LevelAt(location).Available;

    /// <summary>The units at a location.</summary>
    public LocationLevel LevelAt(string location) =>
        location == StockLocation.Main
            ? new LocationLevel(location, OnHand - Elsewhere.Values.Sum(), Held - HeldElsewhere.Values.Sum())
            : new LocationLevel(location, Elsewhere.GetValueOrDefault(location), HeldElsewhere.GetValueOrDefault(location));

    /// <summary>The book with what was saved of its locations.</summary>
    public StockBook At(ImmutableArray<LocationCount>? elsewhere)
    {
        if (elsewhere is not { } counts)
        {
            return this;
        }

        var there = counts.ToImmutableDictionary(count => count.Location, count => count.OnHand);
        var book = this with { Elsewhere = there, HeldElsewhere = there.SetItems(there.Keys.Select(id => KeyValuePair.Create(id, 0L))) };
        return Claims.Values.Where(claim => !claim.Sold).Aggregate(book, (all, claim) => all.Holding(claim.From, 1));
    }

    /// <summary>
    /// The book of a shop that has these locations: units at any other are at the main one. Only what its seller says of the stock is saved
    /// with it: an order names the locations that it knew when it was priced, and a newer one keeps its units.
    /// </summary>
    public StockBook Among(ImmutableArray<string> locations)
    {
        var gone = Elsewhere.Keys.Where(location => !locations.Contains(location)).ToList();
        return gone.Count == 0
            ? this
            : this with
            {
                Elsewhere = Elsewhere.RemoveRange(gone),
                HeldElsewhere = HeldElsewhere.RemoveRange(gone),
            };
    }

    /// <summary>As <see cref="Place"/>, with all units from the first of these locations.</summary>
    public StockDecision PlaceAt(string orderId, int quantity, DateTimeOffset now, ImmutableArray<string> locations)
    {
        if (Claims.ContainsKey(orderId))
        {
            return Place(orderId, quantity, now);
        }

        return quantity <= Level.Available && quantity > FreeAt(locations[0])
            ? Refuse(Error.Conflict(LocationShort, "There are too few at this location.", "quantity"))
            : Reserve(orderId, quantity, now, locations: locations);
    }

    /// <summary>The same; what belongs to a location that is gone, to the main one.</summary>
    public AdjustStock Known(AdjustStock command) =>
        command.Location is { } location && location != StockLocation.Main && !Elsewhere.ContainsKey(location)
            ? command with
            {
                Location = StockLocation.Main,
            }
            : command;

    /// <summary>The code of the refusal of units that are at another location.</summary>
    public const string LocationShort = "location-short";

    /// <summary>Carries units from one location to another.</summary>
    public StockDecision Transfer(TransferStock command, ImmutableArray<string> locations, DateTimeOffset now, string actor)
    {
        var note = TypedText.Line("note", command.Note, 0, MaxNote);
        if ((note.Error ?? Check(command, locations)) is { } error)
        {
            return Refuse(error);
        }

        var fingerprint = Fingerprint.Of(command);
        if (Counts.Find(command.OperationId) is { } earlier)
        {
            return new StockDecision(this, earlier.Repeat(fingerprint));
        }

        var book = Among(locations);
        if (book.FreeAt(command.From) is var free && free < command.Quantity)
        {
            return Refuse(TooFew(free));
        }

        var next = book.Plus(command.From, -command.Quantity).Plus(command.To, command.Quantity) with { Entries = Entries + 1 };
        next = next with { Counts = Counts.With(command.OperationId, fingerprint, next.Level, MaxCounts) };
        return new StockDecision(
            next,
            next.Level,
            new StockEntry(next.Entries, now, actor, StockReason.Correction, 0, next.Level.Available, note.Value!)
            {
                Location = command.From,
                To = command.To,
                Moved = command.Quantity,
            }
        );
    }

    private static Error? Check(TransferStock command, ImmutableArray<string> locations) =>
        IdempotencyLog.CheckId(command.OperationId)
        ?? CheckLocation("from", command.From, locations)
        ?? CheckLocation("to", command.To, locations)
        ?? (
            command.From == command.To ? Error.Invalid("to", "same-location", "Choose another location to carry the units to.")
            : command.Quantity is < 1 or > MaxAvailable ? Error.Invalid("quantity", "quantity", "Say how many: at least 1.")
            : null
        );

    /// <summary>Why it is no location of the shop, or null.</summary>
    public static Error? CheckLocation(string field, string? location, ImmutableArray<string> locations) =>
        location is not null && locations.Contains(location)
            ? null
            : Error.Invalid(field, "unknown-location", "Choose one of the shop's locations.");

    private static Error TooFew(long free) =>
        Error.Conflict("too-few", $"Only {free} are free to sell, so no more can be taken off.", "quantity");

    /// <summary>More or fewer units: at a location, or where there are some.</summary>
    private StockBook With(long change, string? location)
    {
        var next = this with { OnHand = OnHand + change };
        if (location is not null)
        {
            return next.Plus(location, change);
        }

        // Those of the main location are the difference, so taking off elsewhere is enough.
        for (var missing = -(FreeAt(StockLocation.Main) + change); missing > 0; )
        {
            var other = next.Elsewhere.Keys.Order(StringComparer.Ordinal).First(id => next.FreeAt(id) > 0);
            var some = Math.Min(missing, next.FreeAt(other));
            next = next.Plus(other, -some);
            missing -= some;
        }

        return next;
    }

    /// <summary>More or fewer units on hand at a location. The main one has the rest.</summary>
    private StockBook Plus(string location, long units) =>
        location == StockLocation.Main
            ? this
            : this with
            {
                Elsewhere = Elsewhere.SetItem(location, Elsewhere.GetValueOrDefault(location) + units),
                HeldElsewhere = HeldElsewhere.SetItem(location, HeldElsewhere.GetValueOrDefault(location)),
            };

    /// <summary>From where the order takes its units if it takes so many more; fewer, if negative.</summary>
    private ImmutableArray<UnitsAt>? Taking(StockClaim? claim, int more, ImmutableArray<string> locations)
    {
        var had = claim is null ? [] : claim.From ?? [new UnitsAt(StockLocation.Main, claim.Quantity)];
        if (more <= 0)
        {
            return UnitsAt.First(had, claim!.Quantity + more);
        }

        IEnumerable<string> wanted = locations.IsDefaultOrEmpty ? [] : locations;
        var order = wanted.Append(StockLocation.Main).Concat(Elsewhere.Keys.Order(StringComparer.Ordinal)).Distinct().ToList();
        var taken = had.ToList();
        var whole = order.Find(location => FreeAt(location) >= more);
        foreach (var location in whole is null ? order : [whole])
        {
            var some = (int)Math.Min(more, FreeAt(location));
            if (some > 0)
            {
                var there = taken.FindIndex(at => at.Location == location);
                if (there < 0)
                {
                    taken.Add(new UnitsAt(location, some));
                }
                else
                {
                    taken[there] = new UnitsAt(location, taken[there].Units + some);
                }

                more -= some;
            }
        }

        return [.. taken];
    }

    /// <summary>What stays and what comes back of an order that gets smaller.</summary>
    private static (ImmutableArray<UnitsAt>? Kept, ImmutableArray<UnitsAt>? Back) Split(ImmutableArray<UnitsAt>? from, int quantity)
    {
        if (from is not { } had)
        {
            return (null, null);
        }

        var kept = UnitsAt.First(had, quantity);
        return (
            kept,
            [.. had.Select(at => at with { Units = at.Units - kept.Where(one => one.Location == at.Location).Sum(one => one.Units) })]
        );
    }

    /// <summary>More units held, or fewer, at the locations that are known here.</summary>
    /// <param name="instead">A claim of which all was held until now; null: none.</param>
    private StockBook Holding(ImmutableArray<UnitsAt>? from, int sign, StockClaim? instead = null)
    {
        var book = instead is null ? this : Holding(instead.From, -1);
        return from is { } units && !book.Elsewhere.IsEmpty
            ? book with
            {
                HeldElsewhere = units
                    .Where(at => book.Elsewhere.ContainsKey(at.Location))
                    .Aggregate(book.HeldElsewhere, (held, at) =>
                        held.SetItem(at.Location, held.GetValueOrDefault(at.Location) + (sign * at.Units))
                    ),
            }
            : book;
    }

    /// <summary>More units on hand, or fewer, at the locations that are known here.</summary>
    private StockBook Having(ImmutableArray<UnitsAt>? from, int sign) =>
        from is { } units && !Elsewhere.IsEmpty
            ? units.Where(at => Elsewhere.ContainsKey(at.Location)).Aggregate(this, (book, at) => book.Plus(at.Location, sign * at.Units))
            : this;
}
