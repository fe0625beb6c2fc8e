namespace Dukaan.Silo.Storage;

/// <summary>An event on its way to the outbox; the statement adds the version.</summary>
internal sealed record EventWrite(string Topic, string StoreId, string Type, int Schema, string Payload);
