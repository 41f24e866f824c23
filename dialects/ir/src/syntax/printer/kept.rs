//! What is the same all over a text: the numbers of `distinct` attributes, and the resources that
//! are referred to, which stand at its end.

use hashbrown::{HashMap, HashSet};

use super::Printer;
use crate::resources::{External, Owned, ResourceId};

/// See the head of this file.
#[derive(Default)]
pub(super) struct Kept {
    /// The numbers of `distinct` attributes in this text, in the order in which they came, by those in
    /// the context.
    distinct: HashMap<u32, u32>,
    /// The resources in the order in which they came.
    resources: Vec<ResourceId>,
    /// The names that they have in this text.
    keys: HashMap<ResourceId, String>,
    taken: HashSet<String>,
}

impl Printer<'_> {
    /// The number of a `distinct` attribute in this text.
    pub(super) fn distinct_number(&mut self, number: u32) -> u32 {
        let known = &mut self.kept.get_or_insert_default().distinct;
        let next = known.len() as u32;
        *known.entry(number).or_insert(next)
    }

    /// `dense_resource<key>`.
    pub(super) fn resource(&mut self, id: ResourceId) {
        let key = self.resource_key(id);
        self.text("dense_resource<");
        self.word_or_string(&key);
        self.text(">");
    }

    /// The name of a resource, which may be that of another one in a program made of two files.
    fn resource_key(&mut self, id: ResourceId) -> String {
        let cx = self.cx;
        let kept = self.kept.get_or_insert_default();
        if let Some(key) = kept.keys.get(&id) {
            return key.clone();
        }
        let wanted = cx.resources.get(id).key.to_string();
        let mut key = wanted.clone();
        for number in 1.. {
            if kept.taken.insert(key.clone()) {
                break;
            }
            key = format!("{wanted}_{number}");
        }
        kept.resources.push(id);
        kept.keys.insert(id, key.clone());
        key
    }

    /// The resources that were referred to and of which the bytes are known, and what tools keep.
    pub(super) fn resources_at_the_end(&mut self) {
        let kept = self.kept.take().unwrap_or_default();
        let known = kept.resources.iter().map(|id| (self.cx.resources.get(*id), &kept.keys[id]));
        let known: Vec<_> = known.filter(|(resource, _)| resource.blob.get().is_some()).collect();
        let external = self.cx.resources.external();
        if known.is_empty() && external.is_empty() {
            return;
        }
        self.text("\n{-#");
        if !known.is_empty() {
            self.text("\n  dialect_resources: {\n    builtin: {\n");
            for (at, (resource, key)) in known.iter().enumerate() {
                self.text(if at > 0 { ",\n      " } else { "      " });
                self.word_or_string(key);
                self.text(": \"0x");
                let digit = |value: u8| b"0123456789ABCDEF"[usize::from(value)];
                let bytes = resource.blob.get().map_or(&[][..], |blob| blob);
                self.out.extend(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]));
                self.text("\"");
            }
            self.text(if external.is_empty() { "\n    }\n  }" } else { "\n    }\n  }," });
        }
        if !external.is_empty() {
            self.external(&external);
        }
        self.text("\n#-}\n");
    }

    fn external(&mut self, external: &[Owned]) {
        self.text("\n  external_resources: {");
        for (at, (owner, entries)) in external.iter().enumerate() {
            self.text(if at > 0 { ",\n    " } else { "\n    " });
            self.word_or_string(owner);
            self.text(": {");
            for (at, (key, value)) in entries.iter().enumerate() {
                self.text(if at > 0 { ",\n      " } else { "\n      " });
                self.word_or_string(key);
                self.text(": ");
                match value {
                    External::Text(text) => self.string(text),
                    External::Flag(true) => self.text("true"),
                    External::Flag(false) => self.text("false"),
                }
            }
            self.text("\n    }");
        }
        self.text("\n  }");
    }
}
