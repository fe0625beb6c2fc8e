using System.Text.Json;
using Dukaan.Hours;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The hours of a shop for search engines: schema.org's OpeningHoursSpecification, as Google reads it.</summary>
internal static class HoursData
{
    private const string Midnight = "00:00";

    public static void Write(Utf8JsonWriter json, OpeningHours hours)
    {
        if (!hours.AreSaid)
        {
            return;
        }

        json.WriteStartArray("openingHoursSpecification");
        foreach (var span in hours.Week)
        {
            Begin(json);
            json.WriteString("dayOfWeek", $"https://schema.org/{span.Day}");
            Times(json, span.From, span.Until);
        }

        foreach (var day in hours.Days)
        {
            Begin(json);
            json.WriteString("validFrom", Days.Write(day.Day));
            json.WriteString("validThrough", Days.Write(day.Day));
            if (day is { From: { } from, Until: { } until })
            {
                Times(json, from, until);
            }
            else
            {
                json.WriteString("opens", Midnight);
                json.WriteString("closes", Midnight); // closed all day
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void Begin(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", "OpeningHoursSpecification");
    }

    private static void Times(Utf8JsonWriter json, int from, int until)
    {
        json.WriteString("opens", DayTimes.Write(from));
        json.WriteString("closes", from == until ? "23:59" : DayTimes.Write(until));
        json.WriteEndObject();
    }
}
