using System.Collections.Frozen;

namespace Dukaan.Search;

/// <summary>
/// Whether a word of a title names the thing or only says what it is for: a laptop is not a laptop bag, nor a bag for laptops. Without a
/// grammar of each language: what stands before the name of an accessory, or behind a preposition, is a mention.
/// </summary>
internal static class TitleRoles
{
    /// <summary>Stems of what is made for another thing.</summary>
    private static readonly FrozenSet<string> Accessories = Set(
        "adapter,adaptor,arm,backpack,bag,base,basket,battery,box,bracket,briefcase,cabinet,cable,cap,carrier,cart,cartridge,case,cassette,"
            + "charger,cleaner,clip,control,cord,cover,cradle,desk,dock,docking,drawer,drive,enclosure,extender,extension,feeder,"
            + "film,filter,folio,frame,fuser,glass,grinder,grip,guard,handle,holder,holster,hub,kit,lamp,lens,lid,lock,machine,"
            + "maker,mount,mounting,oil,organizer,pad,paper,part,pen,pole,pouch,powder,protection,protector,rack,reader,"
            + "receiver,refill,remote,ribbon,roller,screen,seed,service,set,shelf,skin,sleeve,slot,soap,spare,splitter,stand,station,stick,"
            + "strap,stylus,switch,table,toner,tray,tripod,trolley,upgrade,wallet,warranty,workstation,wrap"
    );

    /// <summary>Words behind which stands what a thing is for, comes with or is made of, until the phrase ends.</summary>
    private static readonly FrozenSet<string> Before = FrozenSet.ToFrozenSet(
        [
            "for",
            "with",
            "without",
            "compatible",
            "fur",
            "mit",
            "pour",
            "avec",
            "para",
            "com",
            "con",
            "per",
            "de",
            "do",
            "da",
            "di",
            "du",
            "del",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Words before which stands what a thing is for: Hindi's "of".</summary>
    private static readonly FrozenSet<string> Behind = FrozenSet.ToFrozenSet(["के", "की", "का"], StringComparer.Ordinal);

    /// <summary>How much each word of a title counts, 0 to 1.</summary>
    public static void Read(List<Token> title, Span<double> shares)
    {
        // From the end: whether an accessory follows in the same phrase.
        var forAccessory = false;
        for (var i = title.Count - 1; i >= 0; i--)
        {
            var ends = i + 1 == title.Count || title[i + 1].Gap == TokenGap.Break || Before.Contains(title[i].Text);
            var next = ends ? "" : title[i + 1].Text;
            forAccessory = next.Length > 0 && (forAccessory || Behind.Contains(next) || Accessories.Contains(EnglishStem.Of(next)));
            shares[i] =
                forAccessory ? FieldWeights.OfAccessory
                : next.Length > 0 && char.IsLetter(next[0]) ? FieldWeights.Modifier
                : FieldWeights.Head;
        }

        // From the start: whether a preposition or an accessory came before.
        var (mentioned, named) = (false, 1.0);
        for (var i = 0; i < title.Count; i++)
        {
            mentioned &= title[i].Gap != TokenGap.Break;
            shares[i] = mentioned ? Math.Min(shares[i], FieldWeights.Mentioned) : shares[i];
            shares[i] *= named;
            if (Accessories.Contains(EnglishStem.Of(title[i].Text)))
            {
                named = FieldWeights.BehindAccessory;
            }

            mentioned |= Before.Contains(title[i].Text);
        }
    }

    private static FrozenSet<string> Set(string words) => words.Split(',').Select(EnglishStem.Of).ToFrozenSet(StringComparer.Ordinal);
}
