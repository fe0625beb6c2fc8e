using System.Globalization;
using System.Text.Json.Nodes;
using Dukaan.Accounts;
using Dukaan.Customers;
using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Silo.Storage;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Silo.Scrubbing;

/// <summary>
/// What becomes of the rows of each table. Keys that change begin with <see cref="Changed"/> until the whole table is done, so that a
/// phone's fake never meets another phone that is still there.
/// </summary>
internal sealed class RowScrub(Fakes fakes, StateCodec codec)
{
    /// <summary>The mark of a key that has changed. No key of ours begins with it.</summary>
    public const char Changed = '~';

    private readonly DocumentScrub _documents = new((kind, _, text) => fakes.Of(kind, text));

    /// <summary>Order keys that moved: the rows of <c>order-key</c>, by store and former id, that get another id.</summary>
    public Dictionary<(string Store, string Former), string> OrderKeyIds { get; } = [];

    /// <summary>The new values of the table's columns in <see cref="ScrubbedTables.Rewritten"/>, in that order.</summary>
    public string?[] Row(string table, string?[] values) =>
        (table, values) switch
        {
            ("grain_state", [{ } kind, { } key, { } schema, var payload]) => State(
                kind,
                key,
                int.Parse(schema, CultureInfo.InvariantCulture),
                payload
            ),
            ("grain_row", [{ } kind, { } key, { } id, { } bucket, { } payload]) =>
            [
                kind,
                Key(kind, key),
                RowId(kind, id, bucket),
                bucket,
                Json(DocumentTypes.Row(kind, bucket), payload, $"{kind} {key} {id}"),
            ],
            ("outbox", [{ } aggregate, { } type, { } payload]) => [Aggregate(aggregate), type, Event(type, payload)],
            ("delivery", [{ } aggregate, { } type, var payload, var note, var response]) =>
            [
                Aggregate(aggregate),
                type,
                payload is null ? null : Event(type, payload),
                Words(note),
                Words(response),
            ],
            ("audit", [var subject, var detail, { } aggregate]) => [Words(subject), Words(detail), Aggregate(aggregate)],
            ("payment_notice", [var id, { } notice, var reason]) =>
            [
                Words(id),
                Json(DocumentTypes.Notice, notice, "payment_notice"),
                Words(reason),
            ],
            _ => [.. values.Select(Words)],
        };

    private string?[] State(string kind, string key, int schema, string? payload)
    {
        if (payload is null)
        {
            return [kind, Key(kind, key), schema.ToString(CultureInfo.InvariantCulture), null];
        }

        var type = DocumentTypes.State(kind);
        var (current, document) = codec.Lifted(type, kind, key, schema, payload);
        if (kind == SavedOrder.Kind)
        {
            NoteOrderKey(key, document);
        }

        var scrubbed = _documents.Scrub(type, document, $"{kind} {key}")!.AsObject();
        return [kind, KeyOf(kind, key, scrubbed), current.ToString(CultureInfo.InvariantCulture), scrubbed.ToJsonString(StateJson.Options)];
    }

    /// <summary>A shop's name is stored under the skeleton of its link, an account under a hash of its phone.</summary>
    private string KeyOf(string kind, string key, JsonObject scrubbed) =>
        kind switch
        {
            "store-name" when scrubbed["slug"]?.GetValue<string>() is { Length: > 0 } slug =>
                $"{Changed}{(key.Contains('.', StringComparison.Ordinal) ? slug : Slug.Skeleton(slug))}",
            "account" when scrubbed["phone"]?.GetValue<string>() is { } phone =>
                $"{Changed}{AccountKey.Of(StoreKey.Store(key), new Phone(phone))}",
            "owner-account" when scrubbed["phone"]?.GetValue<string>() is { } phone && scrubbed["owner"]?.GetValue<string>() is { } owner =>
                $"{Changed}{OwnerAccountKey.Of(owner, new Phone(phone))}",
            _ => Key(kind, key),
        };

    /// <summary>A key that begins with an id of ours, or is a fixed word, stays; a phone, a name and a domain do not.</summary>
    private string Key(string kind, string key) =>
        kind switch
        {
            "phone-login" or "phone-contact" => $"{Changed}{fakes.Of(FieldKind.Phone, key)}",
            "mailbox" => $"{Changed}{Ids.Derive("mailbox", fakes.Of(FieldKind.Link, key))}", // an address can be tried out on its hash
            "store-name" => $"{Changed}{fakes.Of(FieldKind.Link, key)}",
            AddressOrders.Kind => $"{Changed}{StoreKey.Of(StoreKey.Store(key), Mark(StoreKey.Rest(key)))}",
            CustomerRows.Orders => $"{Changed}{StoreKey.Of(StoreKey.Store(key), Customer(StoreKey.Rest(key)))}",
            CustomerRows.Sums or CustomerRows.Notes => $"{Changed}{key}", // their ids are phones, which change
            _ => key,
        };

    /// <summary>The key of a customer: a phone, or the e-mail address of one without.</summary>
    private string Customer(string key) => fakes.Of(key.Contains('@', StringComparison.Ordinal) ? FieldKind.Words : FieldKind.Phone, key);

    /// <summary>A mark of an address, which can be tried out on it.</summary>
    private string Mark(string mark) => Ids.Derive("address-mark", fakes.Of(FieldKind.Link, mark));

    private string RowId(string kind, string id, string bucket) =>
        (kind, bucket) switch
        {
            (CustomerRows.Notes, _) when CustomerRows.MarkOf(id) is { } mark => CustomerRows.KeyOfAddress(Mark(mark)),
            ("catalog" or "replica", "op" or "retired-handle") when id.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash => id[
                ..(slash + 1)
            ] + fakes.Of(FieldKind.Words, id[(slash + 1)..]),
            (CustomerRows.Sums or CustomerRows.Notes, _) => Customer(id),
            _ => id,
        };

    private void NoteOrderKey(string key, JsonNode document)
    {
        if (document["placed"]?["operationId"]?.GetValue<string>() is { } operation)
        {
            var store = StoreKey.Store(key);
            OrderKeyIds[(store, OrderKeys.IdOf(store, operation))] = OrderKeys.IdOf(store, fakes.Of(FieldKind.Words, operation));
        }
    }

    private string Event(string type, string payload) => Json(DocumentTypes.Event(type), payload, type);

    private string Json(Type type, string payload, string where) =>
        _documents.Scrub(type, JsonNode.Parse(payload), where)?.ToJsonString(StateJson.Options) ?? "null";

    /// <summary>Kind and key of a grain.</summary>
    private string Aggregate(string aggregate) =>
        aggregate.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && !Ids.IsId(StoreKey.Store(aggregate[(slash + 1)..]))
            ? aggregate[..(slash + 1)] + fakes.Of(FieldKind.Words, aggregate[(slash + 1)..])
            : aggregate;

    private string? Words(string? text) => text is null ? null : fakes.Of(FieldKind.Words, text);
}
